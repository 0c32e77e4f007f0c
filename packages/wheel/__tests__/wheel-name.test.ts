import { describe, expect, test } from "@jest/globals";
import { formatWheelTag } from "@wainwright/platform";
import fc from "fast-check";
import {
  distInfoFolder,
  distributionName,
  formatSdistName,
  formatWheelName,
  isSameVersion,
  isVersion,
  normalizeProjectName,
  normalizeVersion,
  parseSdistName,
  parseWheelName,
} from "../src/index.ts";

describe("a wheel's file name", () => {
  test("tells project, version, build and every tag", () => {
    const parsed = parseWheelName(
      "rpds_py-0.27.1-2b-cp311-cp311-manylinux_2_17_armv7l.manylinux2014_armv7l.whl",
    );
    expect(parsed.ok && { ...parsed.name, tags: parsed.name.tags.map(formatWheelTag) }).toEqual({
      distribution: "rpds_py",
      version: "0.27.1",
      build: "2b",
      tags: ["cp311-cp311-manylinux_2_17_armv7l", "cp311-cp311-manylinux2014_armv7l"],
      compressed: {
        pythons: ["cp311"],
        abis: ["cp311"],
        platforms: ["manylinux_2_17_armv7l", "manylinux2014_armv7l"],
      },
    });
  });

  test.each([
    "six-1.17.0-py2.py3-none-any.whl",
    "ruamel.yaml-0.18.6-py3-none-any.whl",
    "torch-2.4.0+cpu.cxx11.abi-cp311-cp311-linux_x86_64.whl",
    "a-1!2.0rc1.post2.dev3-cp38-abi3-macosx_11_0_universal2.whl",
    "a-1.0-1-py3-none-any.whl",
  ])("%s is one, and is written the same again", (fileName) => {
    const parsed = parseWheelName(fileName);
    expect(parsed.ok ? formatWheelName(parsed.name) : parsed.problem).toBe(fileName);
  });

  test.each([
    ["", "does not end in .whl"],
    ["a-1-py3-none-any.zip", "does not end in .whl"],
    ["a-py3-none-any.whl", "needs name, version"],
    ["a-1-2-3-py3-none-any.whl", "needs name, version"],
    ["a-1-x1-py3-none-any.whl", "does not begin with a digit"],
    ["-1-py3-none-any.whl", "no project name"],
    ["../a-1-py3-none-any.whl", "no project name"],
    ["a\n-1-py3-none-any.whl", "no project name"],
    ["a-one-py3-none-any.whl", "no version"],
    ["a-1.0_1-py3-none-any.whl", "no version"],
    ["a-1-py3-none-an$(id).whl", "no tag"],
    [`a-1-py3-none-${"x".repeat(300)}.whl`, "longer than 255"],
  ])("%j is refused", (fileName, reason) => {
    const parsed = parseWheelName(fileName);
    expect(parsed.ok ? "" : parsed.problem).toContain(reason);
  });

  test("that was put together is read as its parts", () => {
    const word = fc.stringMatching(/^[a-z0-9](?:[a-z0-9_.]{0,6}[a-z0-9])?$/);
    const version = fc.stringMatching(/^[0-9]{1,3}(\.[0-9]{1,3}){0,3}(rc[0-9]|\.dev[0-9])?$/);
    const build = fc.option(fc.stringMatching(/^[0-9][a-z0-9_]{0,3}$/), { nil: null });
    const tag = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
    const tags = fc.uniqueArray(tag, { minLength: 1, maxLength: 3 });
    const compressed = fc.record({ pythons: tags, abis: tags, platforms: tags });
    const name = fc.record({ distribution: word, version, build, compressed });
    fc.assert(
      fc.property(name, (expected) => {
        const parsed = parseWheelName(formatWheelName(expected));
        const count = [
          expected.compressed.pythons,
          expected.compressed.abis,
          expected.compressed.platforms,
        ]
          .map((part) => part.length)
          .reduce((product, length) => product * length, 1);
        expect(parsed).toMatchObject({ ok: true, name: expected });
        expect(parsed.ok ? parsed.name.tags : []).toHaveLength(count);
      }),
    );
  });

  test("or any other text gets an answer", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[-.a-z0-9]*\.whl$/));
    fc.assert(
      fc.property(text, (fileName) => {
        expect(typeof parseWheelName(fileName).ok).toBe("boolean");
      }),
    );
  });

  test("names the folder of its metadata", () => {
    expect(distInfoFolder({ distribution: "rpds_py", version: "1.0" })).toBe(
      "rpds_py-1.0.dist-info",
    );
  });
});

describe("a source distribution's file name", () => {
  test.each([
    ["rpds_py-0.27.1.tar.gz", "rpds_py", "0.27.1", "tar.gz"],
    ["rpds-py-0.27.1.tar.gz", "rpds-py", "0.27.1", "tar.gz"],
    ["Jinja2-2.0.tar.gz", "Jinja2", "2.0", "tar.gz"],
    ["py-staticmaps-0.4.0.zip", "py-staticmaps", "0.4.0", "zip"],
  ])("%s", (fileName, ...parts) => {
    const [distribution, version, format] = parts;
    expect(parseSdistName(fileName)).toEqual({
      ok: true,
      name: { distribution, version, format },
    });
  });

  test.each([
    ["Rpds-Py", "0.27.1", "rpds_py-0.27.1.tar.gz"],
    ["ruamel.yaml", "1.0.0.RC1", "ruamel_yaml-1.0.0rc1.tar.gz"],
  ])("of %s %s is %s by the standard", (project, version, fileName) => {
    expect(formatSdistName(project, version)).toBe(fileName);
  });

  test.each([
    "",
    "a.tar.gz",
    "a-.tar.gz",
    "-1.tar.gz",
    "a-one.tar.gz",
    "a-1.tar.bz2",
    "../a-1.tar.gz",
    "a-1.whl",
  ])("%j is refused", (fileName) => {
    expect(parseSdistName(fileName).ok).toBe(false);
  });
});

describe("a project's name", () => {
  test.each([
    ["Rpds-Py", "rpds-py"],
    ["ruamel.yaml", "ruamel-yaml"],
    ["a__-..b", "a-b"],
  ])("%s compares as %s", (name, normalized) => {
    expect(normalizeProjectName(name)).toBe(normalized);
    expect(distributionName(name)).toBe(normalized.replaceAll("-", "_"));
  });

  test("that was normalised stays as it is", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const once = normalizeProjectName(name);
        expect(normalizeProjectName(once)).toBe(once);
      }),
    );
  });
});

describe("a version", () => {
  test.each([
    "1",
    "1.0",
    "v1.0",
    "1!2.3",
    "1.0a1",
    "1.0-alpha.1",
    "1.0rc1.post2.dev3",
    "1.0-1",
    "2026.9.1",
    "1.0+ubuntu-1",
    "1.0.DEV",
  ])("is %s", (text) => {
    expect(isVersion(text)).toBe(true);
  });

  test.each(["", "one", "1.", "1..0", "1.0x", "1.0+", "1.0+a_", "1.0 ", "1.0;ls", "9".repeat(300)])(
    "is not %j",
    (text) => {
      expect(isVersion(text)).toBe(false);
    },
  );

  // What str(packaging.version.Version(…)) gives.
  test.each([
    ["1.0.0", "1.0.0"],
    ["v01.02", "1.2"],
    ["0!1.0", "1.0"],
    ["1!1.0", "1!1.0"],
    ["1.0.0-RC.1", "1.0.0rc1"],
    ["1.0.0.rc1", "1.0.0rc1"],
    ["1.0alpha", "1.0a0"],
    ["1.0_preview_02", "1.0rc2"],
    ["1.0c1.dev", "1.0rc1.dev0"],
    ["1.0-1", "1.0.post1"],
    ["1.0.r", "1.0.post0"],
    ["1.0rev2-dev03", "1.0.post2.dev3"],
    ["1.0+Ubuntu-01_a", "1.0+ubuntu.1.a"],
    ["no version", "no version"],
  ])("%s is normally written %s", (text, normal) => {
    expect(normalizeVersion(text)).toBe(normal);
    expect(normalizeVersion(normal)).toBe(normal);
  });

  test.each([
    ["1.0.0.rc1", "1.0.0rc1", true],
    ["1", "1.0.0", true],
    ["1.0-1", "1.post1", true],
    ["1.0", "1.0.post0", false],
    ["1.0", "1.10", false],
    ["1.0.0rc1", "1.0rc10", false],
  ])("%s is the same as %s: %p", (one, other, isSame) => {
    expect(isSameVersion(one, other)).toBe(isSame);
  });

  test("is decided at once, also about a text made to be slow", () => {
    const started = performance.now();
    isVersion(`${"1.".repeat(120)}!`);
    isVersion(`1+${"a-".repeat(120)}!`);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
