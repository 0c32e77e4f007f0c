import { type Host, inParallel } from "@wainwright/core";
import { halfMadeUploads, uploadedParts } from "./multipart-upload.ts";
import {
  beginUpload,
  completeUpload,
  type FileToPut,
  type FinishedPart,
  giveUpUpload,
  type OpenUpload,
  sendPart,
} from "./open-upload.ts";
import type { S3Service } from "./s3-service.ts";
import { type SummedPart, summedParts } from "./summed-parts.ts";

const AT_ONCE = 4;

/** Is what is sent. */
interface DividedFile {
  readonly object: FileToPut;
  readonly parts: readonly SummedPart[];
}

/** Is an upload with the parts that it has, by their numbers. */
interface BegunUpload {
  readonly upload: OpenUpload;
  readonly there: ReadonlyMap<number, FinishedPart>;
}

/**
 * Puts a large file in parts, several at once, each with its sum where the service takes them. What an earlier run left half-made is gone
 * on with, where it is of these bytes; what else there is of this key is given up once the object is there.
 */
export async function putInParts(
  host: Host,
  service: S3Service,
  object: FileToPut,
): Promise<"put" | "taken"> {
  const file = { object, parts: await summedParts(host, object.content) };
  const left = await halfMadeUploads(service, object.key);
  const begun = (await goneOnWith(service, file, left)) ?? (await begunAnew(host, service, file));
  const { upload, there } = begun;
  const sent = await inParallel(file.parts, AT_ONCE, async (part) => {
    return there.get(part.number) ?? sendPart(service, upload, { part, isFirst: false });
  });
  const whole = sent.filter((each) => typeof each === "object");
  // An upload that ended meanwhile was completed by someone else, or given up: whoever asked looks what is there.
  const outcome =
    whole.length < sent.length ? "taken" : await completeUpload(service, upload, whole);
  const others = outcome === "put" ? left.filter((id) => id !== upload.id) : [...left, upload.id];
  for (const id of new Set(others)) await giveUpUpload(service, object.key, id);
  return outcome;
}

/**
 * Finds the upload, the newest first, whose parts are all this file's. For which bytes one was begun, nothing but them says: one without
 * parts may be anybody's. Null where there is none.
 */
async function goneOnWith(
  service: S3Service,
  { object, parts }: DividedFile,
  left: readonly string[],
): Promise<BegunUpload | null> {
  for (const id of left) {
    const found = await uploadedParts(service, object.key, id);
    const own = found.flatMap(({ number, size, checksum, etag }): readonly FinishedPart[] => {
      const part = parts.find((planned) => planned.number === number);
      const isOwn = part?.length === size && part.sum.toString("base64") === checksum;
      return isOwn ? [{ part, etag }] : [];
    });
    if (own.length > 0 && own.length === found.length)
      return {
        upload: { object, id, hasSums: true },
        there: new Map(own.map((each) => [each.part.number, each])),
      };
  }
  return null;
}

async function begunAnew(host: Host, service: S3Service, file: DividedFile): Promise<BegunUpload> {
  const begun = service.takesPartSums ? await begunWithSums(service, file) : null;
  if (begun !== null) return begun;
  if (service.takesPartSums)
    host.log.info(`${service.name} takes no sums of parts: what comes of them is read back`);
  service.sendNoPartSums();
  const upload = await beginUpload(service, file.object, false);
  if (upload === null) throw service.strange(`beginning to upload ${file.object.key}`);
  return { upload, there: new Map() };
}

/** Begins with the first part alone: that it takes no sums, a service may say only then. Null where it does not. */
async function begunWithSums(
  service: S3Service,
  { object, parts: [first] }: DividedFile,
): Promise<BegunUpload | null> {
  const upload = await beginUpload(service, object, true);
  if (upload === null || first === undefined) return null;
  const sent = await sendPart(service, upload, { part: first, isFirst: true });
  if (sent !== "unable")
    return { upload, there: new Map(sent === "gone" ? [] : [[first.number, sent]]) };
  await giveUpUpload(service, object.key, upload.id);
  return null;
}
