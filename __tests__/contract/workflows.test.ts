import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const ROOT = join(import.meta.dirname, "../..");
const files = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => pattern.test(path))
    .map((path) => join(folder, path))
    .toSorted();

const WORKFLOWS = [
  ...files(".github/workflows", /\.yml$/),
  ...files("workflows-examples", /\.yml$/),
];
const ACTIONS = files("actions", /^[^/]+\/action\.yml$/);

const schema = (name: string) => ["--builtin-schema", `vendor.github-${name}`];

/** Runs a linter that `npm test` installs; nothing but exit code 0 is well. */
function lint(tool: string, argv: readonly string[]): string {
  const program = join(ROOT, ".cache/tools/bin", tool);
  if (!existsSync(program)) return `${tool} is missing: npm test installs it into .cache/tools`;
  const { status, stdout, stderr } = spawnSync(program, argv, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`;
}

describe("our own workflows and the examples", () => {
  test("are well-formed to actionlint", () => {
    expect(lint("actionlint", ["-shellcheck=", "-pyflakes=", ...WORKFLOWS])).toBe("");
  });

  test("are safe to zizmor, the actions too", () => {
    const argv = ["--offline", "--no-progress", "--config", ".github/zizmor.yml"];
    expect(lint("zizmor", [...argv, ...WORKFLOWS, ...ACTIONS])).toBe("");
  });

  test("fit GitHub's schemas, the actions too", () => {
    expect(lint("check-jsonschema", [...schema("workflows"), ...WORKFLOWS])).toBe("");
    expect(lint("check-jsonschema", [...schema("actions"), ...ACTIONS])).toBe("");
  });

  test("are more than none", () => {
    expect(WORKFLOWS.length).toBeGreaterThanOrEqual(3);
    expect(ACTIONS.length).toBeGreaterThanOrEqual(4);
  });
});
