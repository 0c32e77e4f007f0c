import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { buildWheel, runBundle } from "@wainwright/testing";

const ROOT = join(import.meta.dirname, "../..");
const NODE_24 = join(ROOT, "node_modules/.bin/node");
const NAMES = readdirSync(join(ROOT, "actions")).toSorted();
const bundleOf = (name: string): string => join(ROOT, "dist", name, "index.js");

const PACKAGES = mkdtempSync(join(tmpdir(), "wainwright-packages-"));
const WHEEL = await buildWheel();
writeFileSync(join(PACKAGES, WHEEL.fileName), WHEEL.bytes);
afterAll(() => {
  rmSync(PACKAGES, { recursive: true });
});

/** The least that each action needs to make its plan. */
const INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "build-app": { format: "pyz", target: "armv7" },
  "build-wheel": { requirements: "rpds-py", target: "armv7" },
  "cache-wheel": { path: "kept", key: "kept-1" },
  "plan-wheels": { requirements: "rpds-py", target: "armv7" },
  "publish-registry": { to: "simple", folder: "public", "packages-dir": PACKAGES },
  "setup-qemu-binfmt": { platforms: "linux/arm/v7" },
  "setup-rust-cross": { target: "armv7" },
  "verify-native-ext": { path: join(ROOT, "package.json") },
};

describe.each(NAMES)("the bundle of %s", (name) => {
  test.each([
    ["Node 24, as the runner has it", NODE_24],
    ["the Node.js of this test run, which may be 20", process.execPath],
  ])("tells its plan and changes nothing in a dry run, on %s", (_, node) => {
    const inputs = { ...INPUTS[name], "dry-run": "true" };
    const result = runBundle({ bundle: bundleOf(name), inputs, node });
    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(result.stdout).toMatch(/^would |^nothing to do/m);
    expect(result.variables).toEqual({});
    expect(readdirSync(result.workspace)).toEqual([]);
  });

  test("fails with a named failure, an annotation and a summary on bad input", () => {
    const inputs = { ...INPUTS[name], "dry-run": "maybe" };
    const result = runBundle({ bundle: bundleOf(name), inputs });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/^::error title=[\w-]+%3A inputs-invalid::.*dry-run/m);
    expect(result.summary).toContain("inputs-invalid");
    expect(result.stderr).toBe("");
  });

  test("holds an HTTP client only where GitHub's cache needs one", () => {
    const hasClient = readFileSync(bundleOf(name), "utf8").includes("undici");
    const withCache = ["build-app", "build-wheel", "cache-wheel", "plan-wheels"];
    expect(hasClient).toBe(withCache.includes(name));
  });

  test("is an ES module", () => {
    const text = readFileSync(join(ROOT, "dist", name, "package.json"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ type: "module" });
  });
});

describe.each([NODE_24, process.execPath])("the verifier's bundle on %s", (node) => {
  test.each(["--gzip", "--xz", "--zstd", "--bzip2"])("unpacks what tar packs with %s", (option) => {
    const folder = mkdtempSync(join(tmpdir(), "wainwright-bundle-"));
    const path = join(folder, `some.tar.${option.slice(2)}`);
    execFileSync("tar", [option, "-chf", path, "-C", "/bin", "true"]);
    const result = runBundle({ bundle: bundleOf("verify-native-ext"), inputs: { path }, node });
    expect(result.stdout).toContain("1 native file,");
    expect(result.exitCode).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

test("no source asks @actions/core for a token: the bundles leave out what that would need", () => {
  const folder = join(ROOT, "packages/core/src");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const asking = sources
    .filter((path) => path.endsWith(".ts"))
    .filter((path) => readFileSync(join(folder, path), "utf8").includes("getIDToken"));
  expect(asking).toEqual([]);
});

test("the licences of what the bundles hold are with them", () => {
  const text = readFileSync(join(ROOT, "dist/licenses.txt"), "utf8");
  for (const name of ["@actions/core", "yauzl", "smol-toml", "yaml"])
    expect(text).toMatch(new RegExp(`^${name} [\\d.]+$`, "m"));
});

describe("bad inputs, told before anything is done", () => {
  test.each([
    ["setup-qemu-binfmt", { platforms: "linux/amr64" }, /linux\/amr64.*nearest.*linux\/arm64/s],
    ["setup-rust-cross", { target: "armv9" }, /armv9.*nearest.*armv/s],
    ["build-wheel", { requirements: "rpds-py", target: "amr7" }, /amr7.*nearest/s],
    ["build-wheel", { requirements: "rpds-py", "python-version": "2.7" }, /python-version: .*2\.7/],
    [
      "build-wheel",
      { requirements: "$(touch x)", target: "armv7" },
      /inputs-invalid.*is no requirements file.*\$\(touch x\)/s,
    ],
    [
      "build-wheel",
      { requirements: "a", "package-dir": "b", "output-dir": "`id`" },
      /one of them, not both/,
    ],
    ["verify-native-ext", { path: "" }, /path: is required/],
    ["publish-registry", { to: "npm" }, /"npm" is none of python, simple, oci, s3, cargo/],
  ])("%s with %j", (name, inputs, message) => {
    const result = runBundle({ bundle: bundleOf(name), inputs });
    expect(result.exitCode).toBe(1);
    expect(decodeURIComponent(result.stdout)).toMatch(message);
    expect(readdirSync(result.workspace)).toEqual([]);
  });
});

describe("the terminal's command", () => {
  const CLI = bundleOf("cli");
  const run = async (...argv: string[]) => {
    const { spawnSync } = await import("node:child_process");
    return spawnSync(process.execPath, [CLI, ...argv], { encoding: "utf8" });
  };

  test("is a program", () => {
    expect(statSync(CLI).mode & 0o111).not.toBe(0);
    expect(readFileSync(CLI, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  test("helps with all actions, and with each from its action.yml", async () => {
    const overview = await run("--help");
    expect(overview.status).toBe(0);
    for (const name of NAMES) {
      expect(overview.stdout).toContain(name);
      const help = await run(name, "--help");
      expect(help.status).toBe(0);
      expect(help.stdout).toContain("--dry-run (default: false)");
    }
  });

  test("prints outputs as one object on stdout, and logs on stderr", async () => {
    const { status, stdout, stderr } = await run(
      "build-wheel",
      "--requirements",
      "rpds-py",
      "--dry-run",
      "--json",
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ wheels: [] });
    expect(stderr).toContain("would build every wheel of rpds-py");
  });

  test.each([
    [["bild-wheel"], /no action "bild-wheel"; did you mean build-wheel\?/],
    [
      ["build-wheel", "--requirement", "x"],
      /no option --requirement; did you mean --requirements\?/,
    ],
    [["build-wheel", "--target"], /--target needs a value/],
    [["build-wheel", "rpds-py"], /"rpds-py" is not an option/],
    [["build-wheel", "--target", "armv9", "--json"], /target: unknown target "armv9"/],
  ])("ends with 2 on %j", async (argv, message) => {
    const { status, stderr, stdout } = await run(...argv);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe(argv.includes("--json") ? '{\n  "diagnosis": []\n}\n' : "");
  });

  test("ends with 1 on a failure", async () => {
    const { status, stdout } = await run("build-wheel", "--package-dir", "/no/such/folder");
    expect(status).toBe(1);
    expect(stdout).toContain("path-missing: /no/such/folder is not there");
  });
});
