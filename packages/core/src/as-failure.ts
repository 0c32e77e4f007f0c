import { Failure } from "./failure.ts";

/** Turns anything thrown into a {@link Failure}: a full disk and denied access are named, the rest is a defect of ours. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const code = errorCode(thrown);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (code === "ENOSPC" || code === "EDQUOT")
    return new Failure("disk-full", message, {
      remedy: "Free space on that file system, or point the output and cache folders elsewhere.",
      cause: thrown,
    });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new Failure("no-root", message, {
      remedy:
        "Run as root or where sudo needs no password, or choose a folder that may be written.",
      cause: thrown,
    });
  if (thrown instanceof Error && thrown.name === "AbortError")
    return new Failure("interrupted", "interrupted", { remedy: "Run it again.", cause: thrown });
  return new Failure("internal-error", message, {
    remedy: "Report this with the log of a run with RUNNER_DEBUG=1.",
    cause: thrown,
  });
}

/** Reads the `code` of a Node.js system error (`ENOENT` …), or null. */
export function errorCode(thrown: unknown): string | null {
  if (thrown instanceof Error && "code" in thrown && typeof thrown.code === "string")
    return thrown.code;
  return null;
}
