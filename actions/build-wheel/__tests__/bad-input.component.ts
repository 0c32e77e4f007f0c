import { join } from "node:path";
import { beforeAll, describe, test } from "@jest/globals";
import { type Expected, expectFailure, WITNESS } from "./expect-failure.ts";
import { usePlace } from "./in-terminal.ts";
import { cProject, maturinProject, write } from "./projects.ts";

const place = usePlace([["armv7", "3.11", "run"]]);

beforeAll(() => {
  maturinProject(join(place.folder, "rust"));
  cProject(join(place.folder, "c"));
  write(join(place.folder, "nothing"), { "README.md": "" });
  write(join(place.folder, "malformed"), { "pyproject.toml": "[build-system\n" });
});

describe("an input that is wrong", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ["an unknown target", { target: "armv77" }, /target: .*nearest: armv7/],
    ["an unknown Python", { "python-version": "4.2" }, /python-version: "4\.2"/],
    [
      "two sources",
      { requirements: "a", "package-dir": "b" },
      /requirements, package-dir: give one/,
    ],
    [
      "musl without a container",
      { target: "armv7-linux-musl" },
      /test-import: Debian has no userland/,
    ],
    [
      "shell text",
      { target: `$(touch ${WITNESS})`, "config-settings": `\`touch ${WITNESS}\`` },
      /target: [\s\S]*config-settings: /,
    ],
  ])("%s ends the run at once, with 2", async (_, inputs, message) => {
    const outcome = await place.run(inputs);
    expectFailure(outcome, {
      code: "inputs-invalid",
      message,
      remedy: /^→ Correct the inputs/,
      exitCode: 2,
    });
  });
});

describe("a project that is none", () => {
  test.each<[string, Record<string, string>, Expected]>([
    [
      "a folder that is not there",
      { "package-dir": "-no ü $(id)" },
      { code: "path-missing", message: /-no ü \$\(id\) is not there/, remedy: /package-dir/ },
    ],
    [
      "a file",
      { "package-dir": "rust/Cargo.toml" },
      { code: "path-missing", message: /is no folder/, remedy: /package-dir/ },
    ],
    [
      "a folder without pyproject.toml",
      { "package-dir": "nothing" },
      {
        code: "project-invalid",
        message: /neither pyproject\.toml nor setup\.py/,
        remedy: /requirements/,
      },
    ],
    [
      "a malformed pyproject.toml",
      { "package-dir": "malformed" },
      {
        code: "project-invalid",
        message: /malformed: .*\(line 1, column \d+\)/,
        remedy: /Correct it/,
      },
    ],
    [
      "maturin's arguments for another backend",
      { "package-dir": "c", args: "--features x" },
      { code: "inputs-invalid", message: /built by setuptools/, remedy: /Correct/, exitCode: 2 },
    ],
  ])("%s is refused by name", async (_, inputs, expected) => {
    expectFailure(await place.run(inputs), expected);
  });
});

describe("what no strategy serves", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      "macOS",
      { target: "macos-arm64", "test-import": "off" },
      /no strategy can build for arm64-macos here:\nnative: .*\ncross: .*\naccelerated: .*\nemulated: /,
    ],
    [
      "setuptools across, for musl",
      {
        target: "armv7-unknown-linux-musleabihf",
        strategy: "cross",
        "package-dir": "c",
        "test-import": "off",
      },
      /cross: Debian has no cross compiler for armv7-linux-musl/,
    ],
    [
      "a foreign target natively",
      { target: "armv7", strategy: "native" },
      /native: the host is .*, the target armv7/,
    ],
  ])("%s is told with every reason", async (_, inputs, message) => {
    const outcome = await place.run({ "package-dir": "rust", ...inputs });
    expectFailure(outcome, {
      code: "target-unserved",
      message,
      remedy: /Choose another strategy or target/,
    });
  });
});
