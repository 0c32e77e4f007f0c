import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { Failure } from "@wainwright/core";
import type { BuildRequest } from "../../src/index.ts";
import { missingLibraries } from "../../src/system/missing-libraries.ts";
import { withSystemPackages } from "../../src/system/with-system-packages.ts";
import { buildRequest } from "../build-request.ts";

describe("the libraries that a failed build misses", () => {
  test.each([
    [
      "Pillow",
      "The headers or library files could not be found for jpeg,\na required dependency",
      ["libjpeg-dev"],
    ],
    ["gcc", "x.c:3:10: fatal error: openssl/ssl.h: No such file or directory", ["libssl-dev"]],
    ["clang", "x.c:3:10: fatal error: 'ffi.h' file not found", ["libffi-dev"]],
    ["pkg-config", "No package 'dbus-1' found", ["libdbus-1-dev"]],
    ["pkgconf", "Package 'cairo', required by 'virtual:world', not found", ["libcairo2-dev"]],
    [
      "meson",
      'meson.build:7:4: ERROR: Dependency "freetype2" not found, tried pkgconfig',
      ["libfreetype-dev"],
    ],
    ["CMake", "CMake Error: Could NOT find ZLIB (missing: ZLIB_LIBRARY)", ["zlib1g-dev"]],
    ["ld", "ld: cannot find -lyaml: No such file or directory", ["libyaml-dev"]],
    [
      "ld, of a file",
      "ld: cannot find -l:libmpfr.so.6: No such file or directory",
      ["libmpfr-dev"],
    ],
    [
      "a program that tells of its library",
      "Error: pg_config executable not found.",
      ["libpq-dev"],
    ],
    [
      "lxml",
      "fatal error: libxml/xmlversion.h: No such file or directory\ncannot find -lxslt",
      ["libxml2-dev", "libxslt1-dev"],
    ],
  ])("are told from the words of %s", (_, log, expected) => {
    expect(missingLibraries(log)).toEqual(expected);
  });

  test.each([
    ["a header of its own", "x.c:1:10: fatal error: mine.h: No such file or directory"],
    ["a wrong program", "x.c:1:10: error: expected ';' before 'jpeg'"],
    ["nothing", ""],
  ])("are none where the build misses %s", (_, log) => {
    expect(missingLibraries(log)).toEqual([]);
  });
});

const BUILT = { path: "/o/a.whl", tools: "", libraries: null } as const;
const failure = (message: string, code: "build-failed" | "disk-full" = "build-failed") =>
  new Failure(code, message, { remedy: "None." });

/** Builds with failures that come one after the other, and tells what each try had. */
async function tried(words: readonly Failure[], changes: Partial<BuildRequest> = {}) {
  const tries: (readonly string[])[] = [];
  const build = async ({ packages }: BuildRequest) => {
    const thrown = words[tries.length];
    tries.push(packages);
    if (thrown !== undefined) throw thrown;
    return BUILT;
  };
  const outcome = await withSystemPackages(new FakeHost(), buildRequest(changes), build).catch(
    (thrown: unknown) => thrown,
  );
  return { outcome, tries };
}

describe("a build with packages of the system", () => {
  test("is tried again with what it misses, one library after the other", async () => {
    const words = [failure("headers or library files could not be found for zlib")];
    expect(await tried(words, { packages: ["git"] })).toEqual({
      outcome: BUILT,
      tries: [["git"], ["git", "zlib1g-dev"]],
    });
  });

  test("is not tried again for what is there, for other failures, or in an image", async () => {
    const misses = failure("No package 'zlib' found");
    expect((await tried([misses], { packages: ["zlib1g-dev"] })).tries).toHaveLength(1);
    expect((await tried([failure("No package 'zlib' found", "disk-full")])).tries).toHaveLength(1);
    expect((await tried([misses], { image: "x" })).tries).toHaveLength(1);
  });

  test("ends with the last failure where it never gets all", async () => {
    const names = ["zlib", "libpng", "libwebp", "lcms2", "cairo", "dbus-1", "openssl"];
    const { outcome, tries } = await tried(
      names.map((name) => failure(`No package '${name}' found`)),
    );
    expect(tries).toHaveLength(6);
    expect(outcome).toMatchObject({ message: "No package 'dbus-1' found" });
  });
});
