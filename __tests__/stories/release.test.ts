import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runWorkflow } from "./act.ts";

const ROOT = join(import.meta.dirname, "../..");
const MINUTES = 60_000;

const B3SUM = { crate: "b3sum@1.8.2", target: "x86_64-unknown-linux-gnu.2.28" };
/** What CI builds has C and assembly in it; the whole is that of story 5. */
const SETS = {
  usual: {
    inputs: { programs: JSON.stringify([{ ...B3SUM, smoke: "{} --version" }]) },
    made: ["b3sum@1.8.2 for x86_64-unknown-linux-gnu.2.28"],
    prints: [/^b3sum 1\.8\.2$/m],
    minutes: 15,
  },
  whole: {
    inputs: {},
    made: [
      "rustls-cert-gen for x86_64-unknown-linux-gnu.2.28",
      "rustls-cert-gen for aarch64-apple-darwin",
      "rustls-cert-gen for x86_64-apple-darwin",
      "modality for x86_64-unknown-linux-gnu.2.28",
      "modality-lang for wasm32-unknown-unknown",
      "wasm-streams@0.4.2 for wasm32-unknown-unknown",
    ],
    prints: [/^Usage: rustls-cert-gen/m, /^Usage: modality/m],
    minutes: 120,
  },
} as const;
const chosen = process.env["WAINWRIGHT_STORIES"] === "whole" ? SETS.whole : SETS.usual;

const folder = mkdtempSync(join(tmpdir(), "wainwright-release-story-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Row {
  readonly kind: string;
  readonly target: string;
  readonly floor: string | null;
}

describe("programs of a release, through a real workflow runner", () => {
  test(
    "are built for each machine, from an old glibc on, and started where they can be",
    async () => {
      const { log, unsuccessful, exitCode } = await runWorkflow(
        join(ROOT, "workflows-examples/release.yml"),
        { inputs: chosen.inputs, artifacts: folder, oneByOne: true },
      );
      expect(unsuccessful).toEqual([]);
      expect(exitCode).toBe(0);
      for (const printed of chosen.prints) expect(log).toMatch(printed);
      expect(new Set(readdirSync(folder))).toEqual(new Set(chosen.made));
      for (const name of chosen.made) {
        const manifest = readFileSync(join(folder, name, "manifest.json"), "utf8");
        const { programs } = JSON.parse(manifest) as { readonly programs: readonly Row[] };
        for (const { kind, floor } of programs) {
          expect(kind).toBe("rust");
          // As versions: 2.28 is more than 2.4.
          const minor = Number(floor?.split(".")[1] ?? 0);
          expect(minor).toBeLessThanOrEqual(28);
        }
        expect(programs.length).toBeGreaterThan(0);
      }
    },
    chosen.minutes * MINUTES,
  );
});
