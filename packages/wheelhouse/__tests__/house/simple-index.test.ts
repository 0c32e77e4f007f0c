import { describe, expect, test } from "@jest/globals";
import { requirementsLock } from "../../src/house/requirements-lock.ts";
import { simpleIndex } from "../../src/house/simple-index.ts";

const SUM = "ab".repeat(32);
const wheel = (name: string, version: string, tags: string) => ({
  name,
  version,
  file: `${name.replaceAll("-", "_")}-${version}-${tags}.whl`,
  sha256: SUM,
  size: 10,
});
const WHEELS = [
  wheel("rpds-py", "2.0", "cp311-cp311-manylinux_2_34_armv7l"),
  wheel("Zope.Interface", "1.0+local", "py3-none-any"),
  wheel("rpds-py", "2.0", "cp311-cp311-manylinux_2_34_aarch64"),
];

describe("the index of a wheelhouse", () => {
  test("has a page a project under its normalised name, with hashes, and one of all projects", () => {
    const pages = simpleIndex(WHEELS);
    expect([...pages.keys()].toSorted()).toEqual([
      "simple/index.html",
      "simple/index.json",
      "simple/rpds-py/index.html",
      "simple/rpds-py/index.json",
      "simple/zope-interface/index.html",
      "simple/zope-interface/index.json",
    ]);
    expect(pages.get("simple/index.html")).toContain('<a href="rpds-py/">rpds-py</a>');
    expect(pages.get("simple/rpds-py/index.html")).toContain(
      `<a href="../../rpds_py-2.0-cp311-cp311-manylinux_2_34_armv7l.whl#sha256=${SUM}">`,
    );
  });

  test("tells the same in JSON (PEP 691, 700)", () => {
    const text = simpleIndex(WHEELS).get("simple/rpds-py/index.json") ?? "";
    expect(JSON.parse(text)).toEqual({
      meta: { "api-version": "1.1" },
      name: "rpds-py",
      versions: ["2.0"],
      files: ["aarch64", "armv7l"].map((machine) => ({
        filename: `rpds_py-2.0-cp311-cp311-manylinux_2_34_${machine}.whl`,
        url: `../../rpds_py-2.0-cp311-cp311-manylinux_2_34_${machine}.whl`,
        hashes: { sha256: SUM },
        size: 10,
      })),
    });
  });

  test("writes names into addresses as addresses want them", () => {
    expect(simpleIndex(WHEELS).get("simple/zope-interface/index.html")).toContain(
      "1.0%2Blocal-py3-none-any.whl#",
    );
  });
});

describe("the lock of a wheelhouse", () => {
  test("has every hash of a version, sorted, so that it is the same whatever came first", () => {
    const pins = [
      { name: "b", version: "2", sha256: ["22", "11"] },
      { name: "a", version: "1", sha256: ["33"] },
    ];
    const text =
      "a==1 \\\n    --hash=sha256:33\nb==2 \\\n    --hash=sha256:11 \\\n    --hash=sha256:22\n";
    expect(requirementsLock(pins)).toBe(text);
    expect(requirementsLock(pins.toReversed())).toBe(text);
  });
});
