import type { PlannedPut } from "../plan/planned-put.ts";
import type { PackedCrate } from "./packed-crate.ts";

/**
 * Decides whether a crate goes somewhere, is there, or may not go.
 * @param sums what is there under its name and version, wherever that is looked up: lower-case hex, null for nothing.
 */
export function planCrate(
  { name, size, sha256, entry }: PackedCrate,
  place: string,
  sums: readonly (string | null)[],
): PlannedPut {
  const row = { name, place, bytes: size };
  if (sums.some((sum) => sum !== null && sum !== sha256))
    return {
      ...{ ...row, standing: "differs" },
      reason: `version ${entry.vers} is there already, of other bytes`,
      remedy:
        "Raise the version: cargo never takes another file under a version that it has locked.",
    };
  if (sums.includes(null)) return { ...row, standing: "send", reason: "", remedy: "" };
  return {
    ...{ ...row, standing: "there" },
    reason: "it is there with the same bytes",
    remedy: "",
  };
}
