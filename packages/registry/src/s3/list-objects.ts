import type { S3Service } from "./s3-service.ts";
import { textAt, type XmlElement } from "./xml.ts";

/** Is one object of a listing. */
export interface ListedObject {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
}

/** A million objects; a service that goes on beyond is going in circles. */
const MOST_PAGES = 1000;

/** Lists the keys that begin so, page by page (ListObjectsV2). */
export async function listObjects(
  service: S3Service,
  prefix: string,
): Promise<readonly ListedObject[]> {
  const what = `listing ${prefix}`;
  const found: ListedObject[] = [];
  let token: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query: Readonly<Record<string, string>> = {
      "list-type": "2",
      "encoding-type": "url",
      prefix,
      ...(token === null ? {} : { "continuation-token": token }),
    };
    const read = await service.document(
      { method: "GET", key: null, query, what },
      "ListBucketResult",
    );
    found.push(...objectsOf(read));
    if (textAt(read, "IsTruncated") !== "true") return found;
    const next = textAt(read, "NextContinuationToken");
    if (next === null || next === "" || next === token) break;
    token = next;
  }
  throw service.strange(what);
}

function objectsOf(listing: XmlElement): readonly ListedObject[] {
  const isEncoded = textAt(listing, "EncodingType") === "url";
  return listing.children
    .filter(({ name }) => name === "Contents")
    .flatMap((element) => {
      const written = textAt(element, "Key") ?? "";
      const key = isEncoded ? decoded(written) : written;
      return key === null ? [] : [{ key, size: Number(textAt(element, "Size") ?? "0") }];
    });
}

/** A blank is written as a plus there. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", "%20"));
  } catch {
    // Such a key is none of ours.
    return null;
  }
}
