import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

const ROOT = join(import.meta.dirname, "../../../..");

test("the committed policies are what the pinned auditwheel and abi3info say", async () => {
  const tsx = join(ROOT, "node_modules/.bin/tsx");
  const run = promisify(execFile)(tsx, ["scripts/build-policies.ts", "--check"], { cwd: ROOT });
  await expect(run).resolves.toEqual({ stdout: "", stderr: "" });
}, 300_000);
