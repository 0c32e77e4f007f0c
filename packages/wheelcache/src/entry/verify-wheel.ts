import { basename } from "node:path/posix";
import type { Host } from "@wainwright/core";
import type { LibcFloor, Target } from "@wainwright/platform";
import { findingText, type Report, verifyFile } from "@wainwright/verify";

/** Says which machine a wheel has to be for. */
export interface WheelMachine {
  readonly target: Target;
  readonly floor: LibcFloor | null;
}

/** Reads every native file of a wheel, and compares it with what the wheel says of itself and with the machine. */
export async function verifyWheel(
  host: Host,
  path: string,
  { target, floor }: WheelMachine,
): Promise<Report> {
  const source = await host.files.openForReading(path);
  try {
    const fileName = basename(path);
    const expectation = { target, floor };
    // Several wheels are read at once: their largest libraries do not lie in memory.
    return await verifyFile({ fileName, source, expectation, scratch: host.files });
  } finally {
    await source.close();
  }
}

/** Says the first thing for which a wheel is refused; null where there is none. */
export function refusalOf({ findings }: Report): string | null {
  const error = findings.find(({ severity }) => severity === "error");
  return error === undefined ? null : `${error.code}: ${findingText(error)}`;
}
