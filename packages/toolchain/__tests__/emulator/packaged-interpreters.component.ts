import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import type { Unpacked } from "./unpack-package.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "packaged-"));

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

function unpack(): Unpacked {
  const driver = join(import.meta.dirname, "unpack-package.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", driver], {
    encoding: "utf8",
    env: { ...process.env, WAINWRIGHT_CACHE: join(FOLDER, "cache"), RUNNER_TEMP: FOLDER },
  });
  if (status !== 0) throw new Error(`${stderr}\nthis needs apt-get and its mirror`);
  return JSON.parse(stdout) as Unpacked;
}

test("an emulator comes out of the distribution's package without installing it, and then from the cache", () => {
  const first = unpack();
  expect(first.source).toBe("package");
  const { stdout } = spawnSync(first.path ?? "", ["--version"], { encoding: "utf8" });
  expect(stdout).toMatch(/^qemu-arm version \d/);
  const programs = ["apt-get download --print-uris"];
  expect(unpack()).toEqual({ ...first, programs });
}, 300_000);
