import { describe, expect, test } from "@jest/globals";
import { parseInterpreter } from "@wainwright/platform";
import { tagRanks } from "../../src/plan/best-wheel.ts";
import { type ChoicePolicy, chooseOrigin } from "../../src/plan/choose-origin.ts";
import type { IndexedFile, LockedPackage } from "../../src/source/pylock.ts";
import { target } from "../build-request.ts";

const read = parseInterpreter("3.11");
if (!read.ok) throw new Error(read.problem);
const RANKS = tagRanks(read.interpreter, target("armv7"), { libc: "gnu", major: 2, minor: 36 });
const [A, B, C] = ["a1", "b2", "c3"].map((pair) => pair.repeat(32)) as [string, string, string];

const file = (name: string, sha256: string | null): IndexedFile => ({
  name,
  url: `https://x.test/${name}`,
  sha256,
  size: null,
});
const NATIVE = file("demo-1.0-cp311-cp311-manylinux_2_17_armv7l.whl", A);
const PURE = file("demo-1.0-py3-none-any.whl", B);
const FOREIGN = file("demo-1.0-cp311-cp311-win_amd64.whl", B);
const SDIST = file("demo-1.0.tar.gz", C);

const locked = (changes: Partial<LockedPackage>): LockedPackage => ({
  name: "demo",
  version: "1.0",
  marker: null,
  wheels: [],
  sdist: null,
  folder: null,
  repository: null,
  ...changes,
});
const policy = (changes: Partial<ChoicePolicy> = {}): ChoicePolicy => ({
  noBinary: [],
  onlyBinary: [],
  hashes: new Map(),
  ...changes,
});

describe("where a wheel comes from", () => {
  test.each([
    [
      "a wheel for the machine",
      { wheels: [PURE, NATIVE], sdist: SDIST },
      policy(),
      { kind: "wheel", origin: "index", wheel: { file: NATIVE } },
    ],
    [
      "a wheel for every machine",
      { wheels: [PURE], sdist: SDIST },
      policy(),
      { kind: "wheel", origin: "pure" },
    ],
    [
      "its sources, where no wheel fits",
      { wheels: [FOREIGN], sdist: SDIST },
      policy(),
      { kind: "build", source: { kind: "sdist", file: SDIST } },
    ],
    [
      "its sources, where that is asked",
      { wheels: [NATIVE], sdist: SDIST },
      policy({ noBinary: ["Demo"] }),
      { kind: "build" },
    ],
    [
      "its sources, where that is asked of all",
      { wheels: [PURE], sdist: SDIST },
      policy({ noBinary: [":all:"] }),
      { kind: "build" },
    ],
    [
      "a folder",
      { folder: "p" },
      policy(),
      { kind: "build", source: { kind: "folder", path: "p" } },
    ],
    [
      "a repository",
      { repository: "r@1" },
      policy(),
      { kind: "build", source: { kind: "repository", address: "r@1" } },
    ],
    [
      "the one wheel that was promised",
      { wheels: [NATIVE, PURE] },
      policy({ hashes: new Map([["demo", [B]]]) }),
      { kind: "wheel", origin: "pure" },
    ],
    [
      "the sources, where only they were promised",
      { wheels: [NATIVE], sdist: SDIST },
      policy({ hashes: new Map([["demo", [C]]]) }),
      { kind: "build" },
    ],
  ])("is %s", (...[, changes, rules, expected]) => {
    expect(chooseOrigin(locked(changes), RANKS, rules)).toMatchObject(expected);
  });

  test.each([
    ["no file at all", {}, policy(), "sdist-missing", /no wheel fits/],
    ["wheels for others only", { wheels: [FOREIGN] }, policy(), "sdist-missing", /no wheel fits/],
    [
      "a wheel only, and no-binary",
      { wheels: [NATIVE] },
      policy({ noBinary: ["demo"] }),
      "sdist-missing",
      /no-binary/,
    ],
    [
      "sources only, and only-binary",
      { sdist: SDIST },
      policy({ onlyBinary: [":all:"] }),
      "package-not-found",
      /only-binary/,
    ],
    [
      "no sum at all",
      { wheels: [file(NATIVE.name, null)] },
      policy(),
      "checksum-missing",
      /sha256/,
    ],
    [
      "other sums than promised",
      { wheels: [NATIVE], sdist: SDIST },
      policy({ hashes: new Map([["demo", [B]]]) }),
      "checksum-mismatch",
      /promise/,
    ],
  ])("is nowhere with %s", (...[, changes, rules, code, reason]) => {
    const choice = chooseOrigin(locked(changes), RANKS, rules);
    expect(choice).toMatchObject({ kind: "none", code, reason: expect.stringMatching(reason) });
  });

  test("is never a file without a sum, though it would fit better", () => {
    const wheels = [file(NATIVE.name, null), PURE];
    expect(chooseOrigin(locked({ wheels }), RANKS, policy())).toMatchObject({ origin: "pure" });
  });
});
