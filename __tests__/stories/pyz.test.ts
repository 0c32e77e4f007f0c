import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runWorkflow } from "./act.ts";

const ROOT = join(import.meta.dirname, "../..");
const MINUTES = 60_000;

/** mmrelay has seventy packages, eleven of which are built; jsonschema comes to the same rpds-py by the same way. */
const SETS = {
  usual: {
    application: "jsonschema",
    command: "{} --version",
    prints: /^4\.\d+\.\d+$/m,
    minutes: 10,
  },
  whole: {
    // A place whose matplotlib cannot be of today says so: "mmrelay" and "matplotlib<3.11", a line each.
    application: process.env["WAINWRIGHT_APPLICATION"] ?? "mmrelay",
    command: "{} --version",
    prints: /^MMRelay version \d+\.\d+/m,
    minutes: 120,
  },
};
const chosen = process.env["WAINWRIGHT_STORIES"] === "whole" ? SETS.whole : SETS.usual;

const folder = mkdtempSync(join(tmpdir(), "wainwright-pyz-story-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("one file for ARMv7, through a real workflow runner", () => {
  test(
    "has rpds-py from source in it, and starts in the target's userland",
    async () => {
      const { application, command } = chosen;
      const { log, unsuccessful, exitCode } = await runWorkflow(
        join(ROOT, "workflows-examples/pyz.yml"),
        {
          inputs: { application, command },
          // A place that cannot build all of them (matplotlib downloads while it builds) may have them from before.
          variables: { WHEELS: process.env["WAINWRIGHT_WHEELS"] ?? "" },
          artifacts: folder,
        },
      );
      expect(unsuccessful).toEqual([]);
      expect(exitCode).toBe(0);
      expect(log).toMatch(/from rpds import HashTrieMap: ok\nPython 3\.11\.\d+ on armv7l/);
      expect(log).toMatch(chosen.prints);
      expect(log).toMatch(/"started":\{"userland":"debian bookworm armhf as cortex-a8 under QEMU"/);
    },
    chosen.minutes * MINUTES,
  );

  test("says in one sentence on this machine that it is for another", () => {
    const manifest = join(folder, "pyz/manifest.json");
    expect(existsSync(manifest)).toBe(true);
    const { programs } = JSON.parse(readFileSync(manifest, "utf8")) as {
      readonly programs: readonly { readonly file: string; readonly target: string }[];
    };
    expect(programs).toMatchObject([{ kind: "pyz", target: "armv7-linux-gnu" }]);
    const file = join(folder, "pyz", programs[0]?.file ?? "");
    const { status, stderr } = spawnSync("python3.11", [file], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\S+ needs Python 3\.11 for armv7-linux-gnu\./);
  });
});
