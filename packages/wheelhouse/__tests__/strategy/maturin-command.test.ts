import { describe, expect, test } from "@jest/globals";
import { maturinArguments } from "../../src/strategy/maturin-command.ts";
import { parseManylinux } from "../../src/strategy/manylinux-choice.ts";
import { buildRequest } from "../build-request.ts";

const CROSS = {
  rustTriple: "armv7-unknown-linux-gnueabihf",
  interpreter: "python3.11",
  output: "/tmp/o",
};
const START = ["build", "--release"];
const END = ["--interpreter", "python3.11", "--out", "/tmp/o"];
const TARGET = ["--target", "armv7-unknown-linux-gnueabihf"];

function level(word: string) {
  const parsed = parseManylinux(word);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

describe("maturin's arguments", () => {
  test("for a foreign target name it, and the interpreter that is not there", () => {
    expect(maturinArguments(buildRequest(), CROSS)).toEqual([
      ...START,
      "--locked",
      ...TARGET,
      ...END,
    ]);
  });

  test("for the host name no target", () => {
    const native = { ...CROSS, rustTriple: null };
    expect(maturinArguments(buildRequest(), native)).toEqual([...START, "--locked", ...END]);
  });

  test("do not insist on a lock file that is not there", () => {
    const project = { folder: "/p", backend: "maturin", locked: false };
    expect(maturinArguments(buildRequest({ project }), CROSS)).not.toContain("--locked");
  });

  test.each([
    ["auto", []],
    ["off", ["--compatibility", "linux"]],
    ["2014", ["--compatibility", "manylinux2014"]],
    ["2_28", ["--compatibility", "manylinux_2_28"]],
  ])("say for manylinux %s: %j", (word, expected) => {
    const argv = maturinArguments(buildRequest({ manylinux: level(word) }), CROSS);
    expect(argv.slice([...START, "--locked", ...TARGET, ...END].length)).toEqual(expected);
  });

  test("end with the user's own, each a single argument", () => {
    const args = ["--features", "a b", "$(id)", "--", "-x\n"];
    expect(maturinArguments(buildRequest({ args }), CROSS).slice(-5)).toEqual(args);
  });
});
