import { Failure } from "./failure.ts";

/** Turns anything thrown into a {@link Failure}: a full disk and denied access are named, the rest is a defect of ours. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const code = errorCode(thrown);
  const message = messageOf(thrown);
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
  if (textField(thrown, "name") === "AbortError")
    return new Failure("interrupted", "interrupted", { remedy: "Run it again.", cause: thrown });
  return new Failure("internal-error", message, {
    remedy: "Report this with the log of a run with RUNNER_DEBUG=1.",
    cause: thrown,
  });
}

/** Reads the `code` of a Node.js system error (`ENOENT` …), or null. */
export function errorCode(thrown: unknown): string | null {
  return textField(thrown, "code");
}

/** Says in words what was thrown. */
function messageOf(thrown: unknown): string {
  return textField(thrown, "message") ?? String(thrown);
}

// By shape and not by class: an error of another realm (a worker, a VM) is an error too.
function textField(value: unknown, name: string): string | null {
  if (typeof value !== "object" || value === null) return null;
  const found: unknown = Reflect.get(value, name);
  return typeof found === "string" ? found : null;
}
