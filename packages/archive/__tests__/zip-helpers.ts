import { bytesAccess, listZip, type Zip } from "../src/index.ts";

/** Opens an archive that has to be one. */
export async function open(bytes: Uint8Array): Promise<Zip> {
  const listing = await listZip(bytesAccess(bytes));
  if (!listing.ok) throw new Error(JSON.stringify(listing.problem));
  return listing.zip;
}

/** Gives the content of every member, or the word for why it could not be read. */
export async function unpack(zip: Zip): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const entry of zip.entries) {
    const chunks: Uint8Array[] = [];
    const read = await zip.readEntry(entry, (chunk) => chunks.push(chunk));
    contents[entry.path] = read.ok ? Buffer.concat(chunks).toString("latin1") : read.problem.kind;
  }
  return contents;
}

/** Replaces every occurrence of a text by another of the same length: names stand in two headers. */
export function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1");
}

const CENTRAL = Buffer.from("PK\x01\x02", "latin1");

/** Changes bytes of the n-th central directory entry. */
export function withCentral(
  bytes: Uint8Array,
  index: number,
  change: (entry: Buffer) => void,
): Uint8Array {
  const copy = Buffer.from(bytes);
  let at = -1;
  for (let count = 0; count <= index; count++) at = copy.indexOf(CENTRAL, at + 1);
  change(copy.subarray(at));
  return copy;
}
