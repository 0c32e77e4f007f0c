import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RealHost, realHost } from "@wainwright/testing";

/** Makes the real machine's host with a folder of its own for everything it keeps. */
export function realMachine(): RealHost & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-test-"));
  const kept = { RUNNER_TEMP: join(folder, "temp"), WAINWRIGHT_CACHE: join(folder, "cache") };
  return { ...realHost({ ...process.env, ...kept }), folder };
}
