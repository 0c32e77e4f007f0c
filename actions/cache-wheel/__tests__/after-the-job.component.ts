import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pureWheel, runBundle } from "@wainwright/testing";

const folder = mkdtempSync(join(tmpdir(), "cache-wheel-post-"));
beforeAll(async () => {
  mkdirSync(join(folder, "house"));
  cpSync(await pureWheel(folder, "tiny", "1.0"), join(folder, "house/tiny-1.0-py3-none-any.whl"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Starts the action from its sources as the runner does: `post` where there is state. */
function start(state: Readonly<Record<string, string>> = {}) {
  return runBundle({
    bundle: join(import.meta.dirname, "../src/main.ts"),
    environment: { NODE_OPTIONS: `--import=${import.meta.resolve("tsx")}` },
    inputs: {
      wheels: join(folder, "house"),
      requirements: "tiny==1.0",
      target: "armv7",
      cache: "folder",
      "cache-path": join(folder, "cache"),
      "python-version": "3.11",
    },
    state,
  });
}

test("what was missing is kept when the job ends, where the inputs say, and is no miss the next time", () => {
  const first = start();
  expect(first).toMatchObject({ exitCode: 0, outputs: { "cache-hit": "false" } });
  const post = start(first.state);
  expect(post.exitCode).toBe(0);
  expect(post.stdout).toMatch(/tiny-1\.0-py3-none-any\.whl: saved/);
  const second = start();
  expect(second).toMatchObject({ exitCode: 0, outputs: { "cache-hit": "true" } });
  expect(start(second.state).stdout).not.toMatch(/saved|exists/);
});
