import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseImagePlace } from "../../src/oci/image-place.ts";
import { type ImageSource, imageTags } from "../../src/oci/image-tags.ts";

const RELEASE: ImageSource = { version: "1.4.2", branch: "feature/a b", commit: "1a2b3c4d5e6f" };

function named(lines: readonly string[], source: ImageSource = RELEASE): readonly string[] {
  const made = imageTags(lines, source);
  return made.ok ? made.tags.map(({ tag }) => tag) : [made.problem];
}

describe("tags of an image", () => {
  it.each([
    [["semver"], ["1.4.2", "1.4", "1"]],
    [["branch"], ["feature-a-b"]],
    [["sha"], ["sha-1a2b3c4"]],
    [
      ["latest", "semver", "edge", "sha"],
      ["1.4.2", "sha-1a2b3c4", "1.4", "1", "edge", "latest"],
    ],
    [["edge", "edge"], ["edge"]],
  ])("of %j are %j: first what never moves, latest at the end", (lines, tags) => {
    expect(named(lines)).toEqual(tags);
  });

  it("of a prerelease are its version alone", () => {
    expect(named(["semver", "latest"], { ...RELEASE, version: "2.0.0-rc.1" })).toEqual([
      "2.0.0-rc.1",
    ]);
  });

  it("of a version below 1.0 promise nothing for all of them", () => {
    expect(named(["semver"], { ...RELEASE, version: "0.3.1" })).toEqual(["0.3.1", "0.3"]);
  });

  it("of a build of a version are written as registries take them", () => {
    expect(named(["semver"], { ...RELEASE, version: "1.0.0+armv7" })).toEqual(["1.0.0_armv7"]);
  });

  it.each([
    ["2.0.0rc1", []],
    ["2.0rc1", []],
    ["2.0.dev3", []],
    ["2.0.0-rc.1", []],
    ["2.0-1", ["latest"]],
    ["2.0", ["latest"]],
  ])("of version %s, for those who take the latest, are %j", (version, tags) => {
    expect(named(["latest"], { ...RELEASE, version })).toEqual(tags);
  });

  it.each([
    [["semver", "1.4.2"], "1.4.2", "never"],
    [["1.4.2", "semver"], "1.4.2", "never"],
    [["branch", "semver"], "1.4.2", "never"],
    [["v1.4.2"], "v1.4.2", "never"],
    [["1.5.0-rc.1"], "1.5.0-rc.1", "never"],
    [["2026.11.22"], "2026.11.22", "never"],
    [["1.4rc1"], "1.4rc1", "never"],
    [["sha"], "sha-1a2b3c4", "never"],
    [["1.4"], "1.4", "forward"],
    [["v1"], "v1", "forward"],
    [["latest"], "latest", "forward"],
    [["semver"], "1", "forward"],
    [["1.5"], "1.5", "freely"],
    [["edge"], "edge", "freely"],
  ])("of %j: %s moves %s", (lines, tag, moves) => {
    const branch = lines.includes("branch") ? "1.4.2" : "main";
    expect(imageTags(lines, { ...RELEASE, branch })).toMatchObject({
      tags: expect.arrayContaining([{ tag, moves }]),
    });
  });

  it("of a version that is no other's are that version's", () => {
    expect(imageTags(["1.4"], { ...RELEASE, version: "1.4" })).toMatchObject({
      tags: [{ tag: "1.4", moves: "never" }],
    });
  });

  it.each([
    [["semver"], { ...RELEASE, version: "1.4" }, "semver: there is no version of the form 1.2.3"],
    [["branch"], { ...RELEASE, branch: null }, "branch: there is no branch"],
    [["a tag"], RELEASE, '"a tag" is no tag of an image'],
  ])("of %j are refused where they cannot be", (lines, source, problem) => {
    expect(named(lines, source)).toEqual([problem]);
  });
});

describe("a repository of a registry", () => {
  it.each([
    ["registry.example.org/team/app", "registry.example.org", "team/app"],
    ["127.0.0.1:5000/app", "127.0.0.1:5000", "app"],
    ["localhost/a__b/c-d.e", "localhost", "a__b/c-d.e"],
  ])("%s", (text, host, repository) => {
    expect(parseImagePlace(text)).toEqual({ host, repository });
  });

  it.each([
    "app",
    "team/app",
    "registry.example.org",
    "registry.example.org/App",
    "a.b/../c",
    "a.b/c:1",
  ])("is not %s", (text) => {
    expect(parseImagePlace(text)).toBeNull();
  });

  it("never holds what a command line would take for an option or a tag", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", ".", "-", "/", ":", "1", "@", " ") }),
        (text) => {
          const place = parseImagePlace(text);
          expect(place === null || /^[a-z0-9]/.test(place.repository)).toBe(true);
          expect(place?.repository ?? "").not.toMatch(/[:@ ]/);
        },
      ),
    );
  });
});
