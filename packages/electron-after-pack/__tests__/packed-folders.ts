import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import { type CompiledFor, library, program } from "../../verify/__tests__/compiled.ts";

/** Is where the tests of one file work; it goes when they have ended. */
export const FOLDER = mkdtempSync(join(tmpdir(), "-electron ü "));

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

/** Writes a file without a run bit, as what comes out of an artifact of GitHub's has none. */
export function written(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, 0o644);
  return path;
}

const MACHINES = { armv7l: "armhf", arm64: "arm64", x64: "amd64" } as const satisfies Record<
  string,
  CompiledFor
>;

/** Writes three services as story 4 has them, for every machine: two files, and a folder with libraries and data. */
export function threeServices(project: string): void {
  for (const [arch, machine] of Object.entries(MACHINES)) {
    const folder = join(project, "services", arch);
    written(join(folder, "kt_service"), program(machine));
    written(join(folder, "print_service"), program(machine));
    const tts = join(folder, "tts_service");
    written(join(tts, "tts_service"), program(machine));
    written(join(tts, "_internal/libown.so.1.2"), library(machine));
    symlinkSync("libown.so.1.2", join(tts, "_internal/libown.so.1"));
    written(join(tts, "_internal/config.json"), "{}");
  }
}

/** Is what every project asks for. */
export const OPTIONS = {
  from: "services/{arch}",
  to: "services",
  services: ["kt_service", "print_service", "tts_service"],
} as const;
