import { basename } from "node:path/posix";
import { Failure, type Host } from "@wainwright/core";
import { verifyFile } from "@wainwright/verify";
import { missingLibraryLines } from "../system/missing-libraries.ts";

/** What setuptools says before it compiles an extension, and says of no project without one. */
const TRIED = /^building '([^']+)' extension$/m;

/**
 * Refuses a wheel that holds nothing native although it says it is for one platform, or its build tried to compile: setup.py
 * files that take an extension for optional go on without it where its compiler or library is missing, and say so in the middle
 * of their log.
 * @throws Failure `build-failed`, with the libraries that the log names.
 */
export async function requireNative(host: Host, wheel: string, log: string): Promise<void> {
  const fileName = basename(wheel);
  if (fileName.endsWith("-any.whl") && !TRIED.test(log)) return;
  const source = await host.files.openForReading(wheel);
  try {
    if ((await verifyFile({ fileName, source })).files.length > 0) return;
  } finally {
    await source.close();
  }
  const what = `${fileName} holds no native file: its extension was left out`;
  const message = [what, ...missingLibraryLines(log)];
  throw new Failure("build-failed", message.join("\n"), {
    remedy:
      "Look in the build's log (--verbose) for what the extension lacked, and name the Debian packages with it in packages.",
  });
}
