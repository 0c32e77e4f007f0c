import { describe, expect, test } from "@jest/globals";
import { findTarget } from "@wainwright/platform";
import { FakeHost } from "@wainwright/testing";
import { buildFailure } from "../../src/image/build-failure.ts";
import { dockerOptions } from "../../src/image/build-by-docker.ts";
import { parseDockerfile } from "../../src/image/dockerfile.ts";
import { imageLabels } from "../../src/image/image-labels.ts";
import { parseLayerCache } from "../../src/image/layer-cache.ts";
import { pinBases } from "../../src/image/pin-bases.ts";
import { stagesOf } from "../../src/image/stages.ts";
import { expandVariables } from "../../src/image/variables.ts";

describe("where layers are kept", () => {
  test.each([
    ["layers", { kind: "folder", path: "layers" }],
    ["type=local,dest=a/b", { kind: "folder", path: "a/b" }],
    ["type=registry,ref=ghcr.io/o/r", { kind: "registry", repository: "ghcr.io/o/r" }],
    ["type=registry,ref=127.0.0.1:5000/r", { kind: "registry", repository: "127.0.0.1:5000/r" }],
  ])("%s is read", (text, value) => {
    expect(parseLayerCache(text)).toEqual({ ok: true, value });
  });

  test.each(["type=gha", "type=registry", "type=registry,ref=ghcr.io/o/r:latest", "type=local"])(
    "%s is refused",
    (text) => {
      expect(parseLayerCache(text)).toMatchObject({ ok: false });
    },
  );
});

describe("buildx's options", () => {
  const target = findTarget({ architecture: "armv7", os: "linux", libc: "gnu" });
  if (target === null) throw new Error("it is in the table");
  const build = {
    ...{ target, platform: "linux/arm/v7", context: "/c", file: "/c/Dockerfile", text: "" },
    ...{ stages: [], stage: "last", buildArgs: ["A=1 2"], labels: ["l=x"], epoch: 0, layout: "/l" },
  };

  test("write an archive of one platform, without attestations", () => {
    const options = dockerOptions({ ...build, layerCache: null }, "/t/image.tar");
    expect(options.join(" ")).toBe(
      "--platform linux/arm/v7 --file /c/Dockerfile --progress plain --provenance=false --sbom=false --output type=oci,dest=/t/image.tar,rewrite-timestamp=true --build-arg A=1 2 --label l=x --target last",
    );
  });

  test.each([
    [
      { kind: "folder", path: "/k" } as const,
      "--cache-from type=local,src=/k/linux-arm-v7 --cache-to type=local,dest=/k/linux-arm-v7,mode=max",
    ],
    [
      { kind: "registry", repository: "r/c" } as const,
      "--cache-from type=registry,ref=r/c:linux-arm-v7 --cache-to type=registry,ref=r/c:linux-arm-v7,mode=max",
    ],
  ])("keep layers for each platform apart: %j", (layerCache, expected) => {
    expect(
      dockerOptions({ ...build, layerCache }, "/t")
        .slice(-4)
        .join(" "),
    ).toBe(expected);
  });
});

describe("labels", () => {
  test("say where an image comes from, as far as that is known; a given one wins", () => {
    const environment = {
      ...{ GITHUB_SHA: "abc", GITHUB_SERVER_URL: "https://example.org" },
      ...{ GITHUB_REPOSITORY: "o/r", SOURCE_DATE_EPOCH: "1700000000" },
    };
    const name = "org.opencontainers.image";
    expect(imageLabels(new FakeHost({ environment }), [`${name}.revision=mine`, "a=b"])).toEqual([
      `${name}.source=https://example.org/o/r`,
      `${name}.created=2023-11-14T22:13:20.000Z`,
      `${name}.revision=mine`,
      "a=b",
    ]);
    expect(imageLabels(new FakeHost({}), [])).toEqual([]);
  });
});

describe("a Dockerfile whose bases were taken before", () => {
  const text =
    "# FROM a\nFROM --platform=linux/amd64 a AS b\nRUN echo FROM a\nfrom   c\nFROM b\nFROM \\\n d\n";

  test("begins its stages with their ids, and is otherwise as it was", () => {
    const stages = stagesOf(parseDockerfile(text), new Map());
    const ids = new Map([
      [2, "1".repeat(64)],
      [4, "2".repeat(64)],
      [6, "3".repeat(64)],
    ]);
    expect(pinBases(text, stages, ids)).toBe(
      text
        .replace("--platform=linux/amd64 a", "1".repeat(64))
        .replace("from   c", `from   ${"2".repeat(64)}`),
    );
  });
});

describe("variables of a Dockerfile", () => {
  test.each([
    ["a$A-${A}b$B.", "a1-1b."],
    ["${B:-x}${A:-x}${B:+y}${A:+y}${E:-z}${E-z}", "x1yz"],
    ["$ ${ ${} $1", "$ ${ ${} $1"],
  ])("are put into %s", (text, expected) => {
    const variables = new Map([
      ["A", "1"],
      ["E", ""],
    ]);
    expect(expandVariables(text, variables)).toBe(expected);
  });
});

describe("an engine's words", () => {
  const place = { platform: "linux/arm/v7", base: null };
  const ended = (output: string) => ({
    ...{ exitCode: 1, signal: null, timedOut: false, stdout: "", stderr: output, output },
    seconds: 1,
  });

  test("of BuildKit that a base has no such platform name it", () => {
    const output =
      "ERROR: failed to solve: example.org/debian:64: failed to resolve source metadata for example.org/debian:64: no match for platform in manifest: not found";
    const failure = buildFailure({ argv: ["docker", "buildx", "build"] }, ended(output), place);
    expect(failure).toMatchObject({ code: "image-failed" });
    expect(failure.message).toMatch(/^example\.org\/debian:64 has no linux\/arm\/v7\n/);
  });

  test("of a full disk have their own code, and what started the engine is not told", () => {
    const argv = ["unshare", "--mount", "--", "buildah", "build"] as const;
    const output = "writing blob: write /x/layer.tar: no space left on device";
    const failure = buildFailure({ argv }, ended(output), place);
    expect(failure.code).toBe("disk-full");
    expect(failure.message).toContain("buildah ended with exit code 1");
  });
});
