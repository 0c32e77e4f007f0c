import { describe, expect, it } from "@jest/globals";
import { parseMetadata, parseSdistName, parseWheelName, type SimpleFile } from "@wainwright/wheel";
import type { Distribution } from "../../src/python/distribution.ts";
import { generalProblems } from "../../src/python/general-rules.ts";
import { setProblems } from "../../src/python/set-rules.ts";
import { uploadBatches, uploadRounds } from "../../src/python/upload-order.ts";
import { warehouseProblems } from "../../src/python/warehouse-rules.ts";
import { tagProblem } from "../../src/python/warehouse-tags.ts";
import { sha256Of } from "./built.ts";

const NOW = Date.parse("2026-11-22T00:00:00Z");

/** Makes a distribution as it is read from a file that is right. */
function distribution(name: string, lines: readonly string[] = [], size = 1000): Distribution {
  const wheel = parseWheelName(name);
  const sdist = parseSdistName(name);
  const named = wheel.ok ? wheel.name : sdist.ok ? sdist.name : null;
  if (named === null) throw new Error(`${name} is no name`);
  const { distribution: project, version } = named;
  const text = ["Metadata-Version: 2.1", `Name: ${project}`, `Version: ${version}`, ...lines];
  const metadata = parseMetadata(`${text.join("\n")}\n`);
  return {
    ...{ path: `/dist/${name}`, name, size, sha256: sha256Of(name) },
    kind: wheel.ok ? "wheel" : "sdist",
    named: { project, version },
    project: project.toLowerCase().replaceAll(/[-_.]+/g, "-"),
    tags: wheel.ok ? wheel.name.tags : [],
    metadata: metadata.ok ? metadata.metadata : null,
    metadataBytes: null,
    contents: {
      problems: [],
      metadataProblems: [],
      hasMetadata: true,
      hasRecord: true,
      missingLicenses: [],
    },
  };
}

function published(name: string, more: Partial<SimpleFile> = {}): SimpleFile {
  return {
    ...{ name, url: name, hashes: { sha256: sha256Of(`there ${name}`) }, size: 1000 },
    ...{ requiresPython: null, yanked: null, coreMetadata: null },
    uploadTime: "2026-11-21T00:00:00Z",
    ...more,
  };
}

function codes(one: Distribution, there: readonly SimpleFile[] = [], all = [one]) {
  return warehouseProblems(one, { there, all, now: NOW }).map(({ code }) => code);
}

describe("the public index takes", () => {
  it.each([
    "any win32 win_amd64 win_arm64 manylinux1_i686 manylinux2010_x86_64 manylinux2014_armv7l",
    "manylinux2014_ppc64 manylinux_2_17_aarch64 manylinux_2_39_riscv64 musllinux_1_2_armv7l",
    "musllinux_1_2_riscv64 linux_armv6l linux_armv7l macosx_10_9_x86_64 macosx_11_0_arm64",
    "macosx_26_0_universal2 pyemscripten_2026_0_wasm32 ios_13_0_arm64_iphoneos android_21_arm64_v8a",
  ])("%s", (tags) => {
    for (const tag of tags.split(" ")) expect([tag, tagProblem(tag)]).toEqual([tag, null]);
  });
});

describe("the public index refuses", () => {
  it.each([
    ["linux_x86_64", "actions/build-wheel with target: amd64"],
    ["linux_aarch64", "actions/build-wheel with target: arm64"],
    ["linux_riscv64", "actions/build-wheel with target: riscv64"],
    ["macosx_14_5_arm64", "MACOSX_DEPLOYMENT_TARGET=14.0, which gives macosx_14_0_arm64"],
    ["macosx_27_0_arm64", "MACOSX_DEPLOYMENT_TARGET=26.0"],
    ["manylinux2014_riscv64", "Tag it manylinux_2_17_riscv64"],
    ["musllinux_1_2_armv6l", "Tag it linux_armv6l"],
    ["manylinux_2_17_armv6l", "Tag it linux_armv6l"],
    ["manylinux_2_36_loongarch64", "an index of your own"],
    ["linux_loongarch64", "an index of your own"],
    ["win_ia64", "an index of your own"],
  ])("%s, and it is told what helps", (tag, remedy) => {
    expect(tagProblem(tag)).toMatchObject({
      code: "tag-refused",
      remedy: expect.stringContaining(remedy),
    });
  });

  it("what is too large, unless the project has larger files", () => {
    const large = distribution("a-1.0-py3-none-any.whl", [], 105 * 1024 ** 2);
    expect(codes(large)).toEqual(["file-too-large"]);
    expect(codes(large, [published("a-0.9-py3-none-any.whl", { size: 300e6 })])).toEqual([]);
    expect(codes(distribution("a-1.0-py3-none-any.whl", [], 100 * 1024 ** 2))).toEqual([]);
    const full = published("a-0.9-py3-none-any.whl", { size: 10 * 1024 ** 3 - 500 });
    expect(codes(distribution("a-1.0-py3-none-any.whl"), [full])).toEqual(["project-too-large"]);
  });

  it("more files for a release that is 14 days old", () => {
    const wheel = distribution("a-1.0-py3-none-any.whl");
    const old = { uploadTime: "2026-11-07T00:00:00Z" };
    expect(codes(wheel, [published("a-1.0.tar.gz", old)])).toEqual(["release-too-old"]);
    expect(codes(wheel, [published("a-0.9.tar.gz", old)])).toEqual([]);
    expect(
      codes(wheel, [published("a-1.0.tar.gz", { uploadTime: "2026-11-09T00:00:00Z" })]),
    ).toEqual([]);
    expect(codes(wheel, [published("a-1.0.tar.gz", { uploadTime: null })])).toEqual([]);
  });

  it("a second source distribution of a release", () => {
    const sdist = distribution("a-1.0.tar.gz");
    expect(codes(sdist, [published("a-1.0.zip")])).toEqual(["second-sdist"]);
    expect(codes(sdist, [published("a-0.9.tar.gz"), published("a-1.0-py3-none-any.whl")])).toEqual(
      [],
    );
    const zip = distribution("a-1.0.zip");
    expect(codes(sdist, [], [sdist, zip])).toEqual(["second-sdist"]);
  });

  it("the same bytes under another name", () => {
    const wheel = distribution("a-1.0-py3-none-any.whl");
    const other = published("a-1.0-1-py3-none-any.whl", { hashes: { sha256: wheel.sha256 } });
    expect(codes(wheel, [other])).toEqual(["bytes-taken"]);
  });

  it.each([
    ["a-1.0+local-py3-none-any.whl", [], "local-version"],
    [
      "a-1.0-py3-none-any.whl",
      ["Requires-Dist: b @ https://example.org/b.whl"],
      "direct-dependency",
    ],
    [
      "a-1.0-py3-none-any.whl",
      ["Requires-Dist: b[x] @ git+https://example.org/b"],
      "direct-dependency",
    ],
    ["a-1.0-py3-none-any.whl", ["Classifier: Private :: Do Not Upload"], "marked-private"],
    ["a-1.0-py3-none-any.whl", ["License-File: LICENSE"], "license-file-wrong"],
  ])("%s with %j: %s", (name, lines, code) => {
    expect(codes(distribution(name, lines))).toEqual([code]);
  });

  it.each([
    ["PyYAML-1.0-py3-none-any.whl", "pyyaml-1.0-py3-none-any.whl"],
    ["zope.interface-1.0-1-py3-none-any.whl", "zope_interface-1.0-1-py3-none-any.whl"],
    ["A.b-1.0.tar.gz", "a_b-1.0.tar.gz"],
    ["foo-1.0.zip", "foo-1.0.tar.gz"],
    ["foo-1.0.0.rc1.tar.gz", "foo-1.0.0rc1.tar.gz"],
  ])("the name %s, and says that it wants %s", (name, wanted) => {
    const one = distribution(name);
    expect(warehouseProblems(one, { there: [], all: [one], now: NOW })).toMatchObject([
      {
        code: "name-not-normalised",
        reason: expect.stringContaining(` ${wanted} `),
        remedy: expect.stringContaining("a current build backend"),
      },
    ]);
  });

  it("a source distribution's name with fewer zeros than its metadata", () => {
    const { metadata } = distribution("foo-1.0.0.tar.gz");
    expect(codes({ ...distribution("foo-1.0.tar.gz"), metadata })).toEqual(["name-not-normalised"]);
    const wheel = distribution("foo-1.0-py3-none-any.whl");
    expect(codes({ ...wheel, metadata })).toEqual([]);
  });

  it("a licence that the metadata names and that is not there", () => {
    const right = distribution("a-1.0.tar.gz");
    const contents = { ...right.contents, missingLicenses: ["LICENSE"] };
    expect(codes({ ...right, contents })).toEqual(["license-file-wrong"]);
  });

  it("nothing that is right", () => {
    expect(codes(distribution("pyyaml-1.0.0.RC1-py3-none-any.whl"))).toEqual([]);
    expect(codes(distribution("a_b-1.0.tar.gz", ["Requires-Dist: b>=1; extra == 'x@y'"]))).toEqual(
      [],
    );
  });
});

describe("what is wrong wherever it goes", () => {
  const wheel = distribution("a-1.0-py3-none-any.whl");
  const contents = wheel.contents;

  it.each([
    [{ contents: { ...contents, hasRecord: false } }, "record-missing"],
    [{ contents: { ...contents, hasMetadata: false }, metadata: null }, "metadata-missing"],
    [
      { contents: { ...contents, metadataProblems: ["it is cut"] }, metadata: null },
      "metadata-broken",
    ],
    [{ named: { project: "b", version: "1.0" } }, "name-differs"],
    [{ named: { project: "a", version: "2.0" } }, "version-differs"],
    [
      {
        contents: {
          ...contents,
          problems: [{ kind: "method-unknown", path: "a", detail: "bzip2" }],
        },
      } as const,
      "archive-broken",
    ],
  ])("is told: %j", (part, code) => {
    expect(generalProblems({ ...wheel, ...part }).map((problem) => problem.code)).toEqual([code]);
    expect(generalProblems(wheel)).toEqual([]);
  });

  it("is a name that two files have", () => {
    const twice = [wheel, { ...wheel, path: "/other/a-1.0-py3-none-any.whl" }];
    const found = setProblems(twice);
    expect([...found.keys()]).toEqual(twice.map(({ path }) => path));
  });

  it("is a version that comes for other targets than the others", () => {
    const names = (version: string, tags: readonly string[]) =>
      tags.map((tag) => distribution(`a-${version}-${tag}.whl`));
    const [one, two] = ["cp311-cp311-win32", "cp312-cp312-win32"];
    expect(setProblems([...names("1.0", [one, two]), ...names("2.0", [one, two])]).size).toBe(0);
    expect(setProblems(names("1.0", [one, two])).size).toBe(0);
    const found = setProblems([...names("1.0", [one, two]), ...names("2.0", [one])]);
    expect([...found.values()].flat()).toMatchObject([
      {
        code: "versions-uneven",
        reason: expect.stringContaining("2.0 comes without cp312-cp312-win32"),
      },
    ]);
  });
});

it("sends files in batches that have much the same to do, each soon done", () => {
  const sizes = (count: number, size: number) =>
    uploadBatches(
      Array.from({ length: count }, (_, index) => distribution(`a${index}-1.0.tar.gz`, [], size)),
      4,
    ).map((batch) => batch.length);
  expect(sizes(0, 1000)).toEqual([]);
  expect(sizes(3, 1000)).toEqual([1, 1, 1]);
  expect(sizes(8, 1000)).toEqual([2, 2, 2, 2]);
  expect(sizes(76, 1000)).toEqual([8, 8, 8, 8, 8, 8, 8, 8, 8, 4]);
  expect(sizes(8, 40_000_000)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});

it("uploads wheels for one platform first, then wheels for any, then source distributions", () => {
  const names = ["a-1.0.tar.gz", "a-1.0-py3-none-any.whl", "a-1.0-cp311-cp311-win32.whl"];
  const rounds = uploadRounds(names.map((name) => distribution(name)));
  expect(rounds.map((round) => round.map(({ name }) => name))).toEqual(
    names.toReversed().map((name) => [name]),
  );
  expect(uploadRounds([])).toEqual([]);
});
