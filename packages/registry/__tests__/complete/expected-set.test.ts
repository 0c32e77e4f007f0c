import { describe, expect, it, test } from "@jest/globals";
import { parseTarget } from "@wainwright/platform";
import { normalizeProjectName, parseWheelName } from "@wainwright/wheel";
import { isSetLine, parseExpectedSet } from "../../src/complete/expected-set.ts";
import { missingOfSet } from "../../src/complete/missing-of-set.ts";
import { offeredDistribution, offeredProgram } from "../../src/complete/offered-item.ts";

function setOf(text: string) {
  const read = parseExpectedSet(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

/** As far as a set is asked for it. */
function wheel(name: string) {
  const read = parseWheelName(`${name}.whl`);
  if (!read.ok) throw new Error(read.problem);
  const { distribution, version, tags } = read.name;
  return offeredDistribution({
    ...{ kind: "wheel", project: normalizeProjectName(distribution), tags },
    named: { project: distribution, version },
  });
}

function sdist(project: string, version: string) {
  const named = { project, version };
  return offeredDistribution({
    ...{ kind: "sdist", project, named, tags: [] },
  });
}

describe("a line of a set", () => {
  it("multiplies, and others do not", () => {
    expect(isSetLine("rpds-py 0.20.0 x armv7, arm64 x 3.11")).toBe(true);
    expect(isSetLine("rpds-py × armv7")).toBe(true);
    expect(isSetLine("dist/kt-x-* = armv7 2.31")).toBe(false);
  });

  it("names versions, targets and interpreters in any of their spellings", () => {
    const set = setOf("Rpds_Py==0.20.0, 0.21 x armhf linux/arm64,sdist x cp311 3.13t");
    expect(set).toMatchObject({ name: "Rpds_Py", versions: ["0.20.0", "0.21"] });
    expect(set.targets.map((one) => (one === "sdist" ? one : one.target.name))).toEqual([
      ...["armv7-linux-gnu", "arm64-linux-gnu", "sdist"],
    ]);
    expect(set.pythons.map(({ abi }) => abi)).toEqual(["cp311", "cp313t"]);
  });

  test.each([
    ["x armv7", /a set is `NAME/],
    ["kt x", /a set is/],
    ["kt x armv7 x 3.11 x 3.12", /a set is/],
    ["kt x armv77", /unknown target "armv77"/],
    ["kt x armv7 x 2.7", /"2.7" names no Python 3/],
    ["kt x armv77 x 2.7", /armv77.*2\.7/],
  ])("%s is refused with what is wrong", (text, problem) => {
    const read = parseExpectedSet(` ${text} `);
    expect(read).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
  });
});

describe("what is lacking of a set", () => {
  const wheels = [
    wheel("kt-1.0-cp311-cp311-manylinux_2_31_armv7l"),
    wheel("kt-1.0-cp312-cp312-manylinux_2_31_armv7l"),
    wheel("kt-1.0-cp311-cp311-manylinux_2_17_aarch64.manylinux2014_aarch64"),
  ];

  it("is told cell by cell", () => {
    const set = setOf("kt 1.0 x armv7, arm64, sdist x 3.11, 3.12");
    expect(missingOfSet([set], wheels)).toEqual({
      asked: 5,
      missing: ["kt 1.0 for arm64-linux-gnu on cp312", "kt 1.0 as a source distribution"],
    });
    const whole = [...wheels, wheel("KT-1.0.0-cp312-cp312-musllinux_1_2_aarch64")];
    expect(missingOfSet([set], whole).missing).toHaveLength(2);
    const right = [...wheels, wheel("KT-1-cp312-cp312-linux_aarch64"), sdist("kt", "1.0.0")];
    expect(missingOfSet([set], right).missing).toEqual([]);
  });

  it("is nothing where one wheel serves many", () => {
    const set = setOf("kt x armv7 arm64 amd64 x 3.9 3.12 pypy3.10");
    expect(missingOfSet([set], [wheel("kt-2.0-py3-none-any")])).toEqual({ asked: 9, missing: [] });
    const stable = setOf("kt x armv7 x 3.9 3.12");
    const abi3 = wheel("kt-2.0-cp39-abi3-manylinux_2_17_armv7l.manylinux2014_armv7l");
    expect(missingOfSet([stable], [abi3]).missing).toEqual([]);
    expect(missingOfSet([setOf("kt x armv7 x 3.8 3.13t")], [abi3]).missing).toHaveLength(2);
  });

  it("holds a wheel to the C library of the machine", () => {
    expect(missingOfSet([setOf("kt x armv7-linux-gnu.2.28 x 3.11")], wheels).missing).toEqual([
      "kt 1.0 for armv7-linux-gnu.2.28 on cp311",
    ]);
    expect(missingOfSet([setOf("kt x armv7-linux-gnu.2.36 x 3.11")], wheels).missing).toEqual([]);
  });

  it("is asked of every version that is published, where the line names none, and of one at least", () => {
    const both = [...wheels, wheel("kt-1.1-cp311-cp311-linux_armv7l")];
    expect(missingOfSet([setOf("kt x armv7 x 3.11, 3.12")], both).missing).toEqual([
      "kt 1.1 for armv7-linux-gnu on cp312",
    ]);
    expect(missingOfSet([setOf("other x armv7")], both).missing).toEqual([
      "other for armv7-linux-gnu",
    ]);
  });

  it("counts programs by their manifest", () => {
    const program = { name: "KT_tool", version: "1.0", target: "armv7-linux-gnu.2.31" };
    const offered = offeredProgram({
      ...{ ...program, file: "kt", kind: "rust", sha256: "", size: 0, seconds: 0 },
      ...{ floor: null, commit: null },
    });
    expect(missingOfSet([setOf("kt-tool 1.0 x armv7 arm64")], [offered])).toEqual({
      asked: 2,
      missing: ["kt-tool 1.0 for arm64-linux-gnu"],
    });
  });

  it("is the same in whatever spelling a target was asked", () => {
    const asked = parseTarget("linux/arm/v7");
    expect(asked.ok && wheels[0]?.serves(asked, null)).toBe(true);
  });
});
