import { createHash } from "node:crypto";
import { type Host, inParallel } from "@wainwright/core";
import type { ObjectToPut } from "./object-to-put.ts";
import { type PlannedPart, planParts } from "./part-plan.ts";
import { sumOfPart } from "./sum-of-file.ts";

/** Is a part with the sha256 that its bytes have. */
export interface SummedPart extends PlannedPart {
  readonly sum: Buffer;
}

const AT_ONCE = 4;

/** Divides what becomes an object into its parts, and sums each. */
export async function summedParts(
  host: Host,
  content: ObjectToPut["content"],
): Promise<readonly SummedPart[]> {
  return inParallel(planParts(content.length), AT_ONCE, async (part) => ({
    ...part,
    sum: await sumOf(host, content, part),
  }));
}

async function sumOf(
  host: Host,
  content: ObjectToPut["content"],
  { offset, length }: PlannedPart,
): Promise<Buffer> {
  if (content instanceof Uint8Array)
    return createHash("sha256")
      .update(content.subarray(offset, offset + length))
      .digest();
  return sumOfPart(host, { path: content.path, offset: content.offset + offset, length });
}
