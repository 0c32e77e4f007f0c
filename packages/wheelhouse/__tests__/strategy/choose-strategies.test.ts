import { describe, expect, test } from "@jest/globals";
import { parseInterpreter } from "@wainwright/platform";
import { chooseStrategies } from "../../src/strategy/choose-strategies.ts";
import type { BuildRequest } from "../../src/index.ts";
import { buildRequest, target } from "../build-request.ts";

const SETUPTOOLS = { folder: "/p", backend: "setuptools.build_meta", locked: false };
const HOST = "amd64-linux-gnu";

function names(
  request = buildRequest(),
  host = HOST,
  wanted: "auto" | "cross" | "emulated" = "auto",
) {
  const { chosen, refused } = chooseStrategies(request, target(host), wanted);
  return {
    chosen: chosen.map(({ name }) => name),
    refused: refused.map(({ name, reason }) => `${name}: ${reason}`),
  };
}

interface Asked {
  readonly request: BuildRequest;
  readonly host?: string;
  readonly wanted?: "cross";
}

describe("the strategies that are tried", () => {
  test.each([
    ["a foreign maturin project", buildRequest(), ["cross", "accelerated", "emulated"]],
    ["a native maturin project", buildRequest({ target: target(HOST) }), ["native", "emulated"]],
    [
      "a foreign setuptools project",
      buildRequest({ project: SETUPTOOLS }),
      ["accelerated", "emulated"],
    ],
    [
      "a native setuptools project",
      buildRequest({ project: SETUPTOOLS, target: target(HOST) }),
      ["native", "emulated"],
    ],
    [
      "a foreign musl project",
      buildRequest({ target: target("aarch64-unknown-linux-musl") }),
      ["cross"],
    ],
    [
      "a foreign musl project with an image",
      buildRequest({ target: target("aarch64-unknown-linux-musl"), image: "x" }),
      ["cross", "accelerated", "emulated"],
    ],
  ])("for %s, the quickest first", (_, request, expected) => {
    expect(names(request).chosen).toEqual(expected);
  });

  test("are the one that is insisted on", () => {
    expect(names(buildRequest(), HOST, "emulated").chosen).toEqual(["emulated"]);
  });

  test("have cross for other backends than maturin only where it is asked for by name", () => {
    const request = buildRequest({ project: SETUPTOOLS });
    expect(names(request, HOST, "cross")).toEqual({ chosen: ["cross"], refused: [] });
    expect(names(request).refused).toContain(
      "cross: cross-compiling setuptools.build_meta is not in the chain by itself: choose strategy: cross (docs/cross-comparison.md)",
    );
  });

  test.each<[string, Asked, readonly string[]]>([
    [
      "on a Mac",
      { request: buildRequest(), host: "arm64-macos" },
      [
        "native: the host is arm64-macos, the target armv7-linux-gnu",
        "cross: cross-compiling needs a Linux host; this one is arm64-macos",
        "accelerated: userlands need a Linux host; this one is arm64-macos",
        "emulated: userlands need a Linux host; this one is arm64-macos",
      ],
    ],
    [
      "for an architecture without a Debian",
      { request: buildRequest({ target: target("loong64"), project: SETUPTOOLS }) },
      [
        "native: the host is amd64-linux-gnu, the target loong64-linux-gnu",
        "cross: Debian has no userland of loong64-linux-gnu",
        "accelerated: Debian has no userland of loong64-linux-gnu",
        "emulated: Debian has no userland of loong64-linux-gnu",
      ],
    ],
    [
      "for macOS",
      { request: buildRequest({ target: target("macos-arm64") }) },
      [
        "native: the host is amd64-linux-gnu, the target arm64-macos",
        "cross: no cross toolchain for arm64-macos can be had here",
        "accelerated: arm64-macos has no userland",
        "emulated: arm64-macos has no userland",
      ],
    ],
    [
      "when the one insisted on cannot serve",
      { request: buildRequest({ project: SETUPTOOLS, image: "x" }), wanted: "cross" },
      ["cross: the Python of an image cannot be stood for by one of the host"],
    ],
  ])("are none %s, and each says why", (_, { request, host, wanted }, reasons) => {
    expect(failureOf(() => names(request, host, wanted))).toMatchObject({
      code: "target-unserved",
      message: [`no strategy can build for ${request.target.name} here:`, ...reasons].join("\n"),
    });
  });

  test("leave out a userland whose Python cannot be had", () => {
    const read = parseInterpreter("pypy3.11");
    if (!read.ok) throw new Error(read.problem);
    const request = buildRequest({ interpreter: read.interpreter });
    expect(names(request)).toMatchObject({
      chosen: ["cross"],
      refused: expect.arrayContaining(["emulated: Debian's userlands have CPython only"]),
    });
  });
});

function failureOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (thrown) {
    return thrown;
  }
}
