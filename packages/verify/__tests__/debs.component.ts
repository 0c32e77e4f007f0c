import { describe, expect, test } from "@jest/globals";
import { library, MACHINES, program } from "./compiled.ts";
import { type DebSpec, debOf } from "./made-archives.ts";
import { expectationOf, told, verifyBytes } from "./verify-helpers.ts";

const SERVICE = "opt/kitchntabs/resources/services/kt_service";

async function verifyDeb(fileName: string, spec: DebSpec) {
  return verifyBytes(fileName, await debOf(spec));
}

const armhf: DebSpec = { architecture: "armhf", files: { [SERVICE]: program("armhf") } };
const arm64: DebSpec = { architecture: "arm64", files: { [SERVICE]: program("arm64") } };

describe("a Debian package", () => {
  test.each(["-Zgzip", "-Zxz", "-Zzstd", "-Znone"])(
    "packed with %s is read, and has no findings when it is right",
    async (compression) => {
      const spec = { ...armhf, args: [compression] };
      expect(await verifyDeb("kitchntabs-1.0.0-armv7l.deb", spec)).toMatchObject({
        kind: "deb",
        findings: [],
        files: [{ path: SERVICE, targets: ["armv7-linux-gnu"] }],
        architectures: [{ architecture: "armv7", files: 1 }],
      });
    },
  );

  test.each(MACHINES)("for %s is right with files of that machine", async (architecture) => {
    const files = { [SERVICE]: program(architecture), "usr/lib/liba.so": library(architecture) };
    const report = await verifyDeb(`a_1.0.0_${architecture}.deb`, { architecture, files });
    expect(report.findings).toEqual([]);
  });

  test("for amd64 may bring libraries of i386", async () => {
    const files = { "usr/lib/i386-linux-gnu/liba.so": library("i386") };
    expect((await verifyDeb("a.deb", { architecture: "amd64", files })).findings).toEqual([]);
  });
});

describe("story 4: what a package says and what it holds", () => {
  test("an arm64 service in the package for armhf is refused, whatever the file is named", async () => {
    const report = await verifyDeb("kitchntabs-1.0.0-armv7l.deb", {
      ...arm64,
      architecture: "armhf",
    });
    expect(report.findings).toMatchObject([
      {
        code: "deb-architecture",
        severity: "error",
        file: SERVICE,
        expected: "armhf",
        found: "ELF 64-bit LSB pie executable, ARM aarch64",
      },
    ]);
  });

  test("a package named for armv7l whose Architecture is arm64 is refused for its name", async () => {
    expect(told(await verifyDeb("kitchntabs-1.0.0-armv7l.deb", arm64))).toEqual([
      "deb-name kitchntabs-1.0.0-armv7l.deb",
    ]);
  });

  test("armv7l is no Architecture that Debian has: the right word is told", async () => {
    const report = await verifyDeb("kitchntabs-1.0.0-armv7l.deb", {
      ...armhf,
      architecture: "armv7l",
    });
    expect(report.findings).toMatchObject([
      { code: "deb-architecture-unknown", expected: "Architecture: armhf" },
    ]);
  });

  test("a service in a package for all is refused", async () => {
    expect(told(await verifyDeb("a_1_all.deb", { ...armhf, architecture: "all" }))).toEqual([
      `deb-all-native ${SERVICE}`,
    ]);
  });

  test("a right package is refused where another target was asked for", async () => {
    const report = await verifyBytes("a.deb", await debOf(armhf), {
      expectation: expectationOf("arm64"),
    });
    expect(told(report)).toEqual([`target-architecture ${SERVICE}`]);
  });
});

test("a control file without Architecture is told", async () => {
  const spec = { ...armhf, architecture: "", args: ["--nocheck"] };
  expect(told(await verifyDeb("a.deb", spec))).toEqual(["deb-control-invalid a.deb"]);
});
