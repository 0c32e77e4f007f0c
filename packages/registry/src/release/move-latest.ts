import { Failure } from "@wainwright/core";
import { isStored } from "../s3/is-stored.ts";
import type { ObjectToPut } from "../s3/object-to-put.ts";
import type { S3Bucket } from "../s3/s3-bucket.ts";
import { contentType } from "./content-type.ts";
import { type CurrentPointer, currentPointer } from "./current-pointer.ts";
import { placeFrontPage } from "./front-page.ts";
import { latestMove, type LatestMove } from "../version/latest-move.ts";
import { formatPointer, type LatestPointer, parsePointer } from "./latest-pointer.ts";
import { stableInstaller, sumOf } from "./release-files.ts";
import { PASSING, type ReleaseLayout } from "./release-layout.ts";
import { POINTER_NAME } from "./release-names.ts";
import type { ReleaseOptions } from "./release-options.ts";
import { differs, type Sending } from "./send-file.ts";

/** Decides what becomes of the pointer as it is there. */
export function moveFrom(
  current: CurrentPointer | null,
  { latest, version }: ReleaseOptions,
): LatestMove {
  const pointer = current === null ? null : (parsePointer(current.text) ?? "unreadable");
  return latestMove(latest, version, pointer);
}

/** Is a release that is whole, and ready to be found. */
export interface WholeRelease {
  readonly options: ReleaseOptions;
  readonly layout: ReleaseLayout;
  /** What the pointer says of it. */
  readonly sums: LatestPointer["sums"];
}

/**
 * Makes a release the latest, by changing one object; the installer at the address that stays serves any release, and goes before it.
 * @returns whether it is the latest now.
 * @throws Failure `already-published` where someone else changed the pointer meanwhile.
 */
export async function moveLatest(sending: Sending, release: WholeRelease): Promise<boolean> {
  const { options, layout, sums } = release;
  const { host, bucket } = sending;
  const current = await currentPointer(bucket, layout);
  const move = moveFrom(current, options);
  if (!move.moves) {
    host.log.info(`latest stays: ${move.reason}`);
    return false;
  }
  await placeInstaller(sending, release);
  const text = formatPointer({ version: options.version, sums });
  if (current?.text !== text) await putPointer(bucket, layout, { text, current });
  await placeFrontPage(sending, layout, options.name);
  return true;
}

async function placeInstaller(sending: Sending, { options, layout }: WholeRelease): Promise<void> {
  const { bucket } = sending;
  const installer = stableInstaller(options, layout);
  if (installer === null) return;
  const stored = await bucket.head(installer.key);
  if (stored === null) {
    await bucket.put({ ...installer, condition: { kind: "absent" } });
    return;
  }
  if (await isStored(sending, installer, stored)) return;
  // Where someone else was quicker, theirs does as well: it reads the same pointer.
  await bucket.put({ ...installer, condition: { kind: "replacing", etag: stored.etag } });
}

interface PointerChange {
  readonly text: string;
  readonly current: CurrentPointer | null;
}

async function putPointer(
  bucket: S3Bucket,
  layout: ReleaseLayout,
  { text, current }: PointerChange,
): Promise<void> {
  const content = new TextEncoder().encode(text);
  const condition: ObjectToPut["condition"] =
    current === null ? { kind: "absent" } : { kind: "replacing", etag: current.etag };
  const key = `${layout.branchKey}/${POINTER_NAME}`;
  const kept = { contentType: contentType(POINTER_NAME), cacheControl: PASSING };
  const outcome = await bucket.put({ key, content, sha256: sumOf(content), ...kept, condition });
  const now = await currentPointer(bucket, layout);
  if (now?.text === text) return;
  const other = now === null ? null : parsePointer(now.text);
  // Put, and replaced by the next release before it could be read.
  if (outcome === "put" && other !== null) return;
  throw outcome === "put" ? differs({ key }) : moved(other);
}

function moved(other: LatestPointer | null): Failure {
  const now = other === null ? "" : `: it names ${other.version}`;
  return new Failure("already-published", `someone else changed latest meanwhile${now}`, {
    remedy: "The release itself is whole. Run again to decide anew whether it is the latest.",
  });
}
