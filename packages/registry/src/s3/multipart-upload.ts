import type { S3Service } from "./s3-service.ts";
import { textAt, type XmlElement } from "./xml.ts";

/** Is a part that a half-made upload has. */
export interface UploadedPart {
  readonly number: number;
  readonly etag: string;
  /** In bytes. */
  readonly size: number;
  /** Base64; null where the service keeps none. */
  readonly checksum: string | null;
}

const MOST_PAGES = 100;

/** Lists the half-made uploads of one key, the newest first (ListMultipartUploads). */
export async function halfMadeUploads(service: S3Service, key: string): Promise<readonly string[]> {
  const what = `looking for half-made uploads of ${key}`;
  const query = { uploads: "", prefix: key };
  const read = await service.document(
    { method: "GET", key: null, query, what },
    "ListMultipartUploadsResult",
  );
  return read.children
    .filter((element) => element.name === "Upload" && textAt(element, "Key") === key)
    .toSorted((a, b) => ((textAt(a, "Initiated") ?? "") < (textAt(b, "Initiated") ?? "") ? 1 : -1))
    .flatMap((element) => textAt(element, "UploadId") ?? []);
}

const NOT_FOUND = 404;

/** Lists the parts that an upload has (ListParts); none where it has ended. */
export async function uploadedParts(
  service: S3Service,
  key: string,
  uploadId: string,
): Promise<readonly UploadedPart[]> {
  const what = `looking at a half-made upload of ${key}`;
  const found: UploadedPart[] = [];
  let marker = "0";
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { uploadId, "part-number-marker": marker };
    const answer = await service.ask({ method: "GET", key, query, what }, [NOT_FOUND]);
    if (answer.status === NOT_FOUND) return [];
    const read = await service.read(answer, { what, root: "ListPartsResult" });
    found.push(...read.children.filter(({ name }) => name === "Part").map(partOf));
    const next = textAt(read, "NextPartNumberMarker") ?? "";
    if (textAt(read, "IsTruncated") !== "true") return found;
    if (Number(next) <= Number(marker)) break;
    marker = next;
  }
  throw service.strange(what);
}

function partOf(element: XmlElement): UploadedPart {
  return {
    number: Number(textAt(element, "PartNumber") ?? "0"),
    etag: textAt(element, "ETag") ?? "",
    size: Number(textAt(element, "Size") ?? "-1"),
    checksum: textAt(element, "ChecksumSHA256"),
  };
}
