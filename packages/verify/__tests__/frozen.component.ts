import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { frozen } from "../../archive/__tests__/packers.ts";
import { library, pythonModule } from "./compiled.ts";
import { carchiveOf, frozenFor } from "./frozen-programs.ts";
import { asarOf, below, debOf, type Files, readTree } from "./made-archives.ts";
import { told, verifyBytes, verifyFiles } from "./verify-helpers.ts";

const MINUTES = 60_000;
const LIBPYTHON = "libpython3.11.so.1.0";

function errors(report: Awaited<ReturnType<typeof verifyBytes>>): readonly string[] {
  return told({ ...report, findings: report.findings.filter((one) => one.severity === "error") });
}

describe("a program that PyInstaller froze on this machine", () => {
  test(
    "into one file is read with all that it brings, without an error",
    async () => {
      const report = await verifyBytes("hello", readFileSync(frozen("onefile")));
      expect([report.kind, errors(report)]).toEqual(["pyinstaller", []]);
      const paths = report.files.map(({ path }) => path);
      expect(paths).toEqual(expect.arrayContaining(["hello"]));
      expect(paths.some((path) => path.startsWith("libpython3"))).toBe(true);
      expect(report.architectures).toHaveLength(1);
      expect(report.contents.map(({ path }) => path)).toEqual(["base_library.zip"]);
    },
    5 * MINUTES,
  );

  test(
    "into a folder is read with the libraries beside it, and one of another machine is refused",
    async () => {
      const files = readTree(dirname(frozen("onedir")));
      const report = await verifyFiles(files);
      expect([report.kind, errors(report)]).toEqual(["folder", []]);
      expect(report.contents).toMatchObject(
        expect.arrayContaining([expect.objectContaining({ path: "hello", kind: "pyinstaller" })]),
      );
      const wrong = { ...files, "_internal/libextra.so": library("armhf") };
      expect(errors(await verifyFiles(wrong))).toEqual([
        "program-architecture _internal/libextra.so",
      ]);
    },
    5 * MINUTES,
  );
});

describe("story 4: a frozen program for another machine", () => {
  const brought: Files = {
    [LIBPYTHON]: library("armhf"),
    "numpy/core/_multiarray.cpython-311-arm-linux-gnueabihf.so": pythonModule(
      "armhf",
      "_multiarray",
    ),
    "config.json": "{}",
  };

  test("is read, and has no findings when all is for that machine", async () => {
    const report = await verifyBytes("kt_service", await frozenFor("armhf", brought));
    expect(report).toMatchObject({
      kind: "pyinstaller",
      findings: [],
      architectures: [{ architecture: "armv7", files: 3 }],
    });
  });

  test("with a library of another machine is refused, and the library named", async () => {
    const program = await frozenFor("armhf", { ...brought, "libusb.so": library("amd64") });
    const report = await verifyBytes("kt_service", program);
    expect(report.findings).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          code: "program-architecture",
          file: "libusb.so",
          found: "ELF 64-bit LSB shared object, x86-64",
        }),
      ]),
    );
  });

  test("with the bootloader of another machine is refused", async () => {
    const program = await frozenFor("amd64", brought);
    expect(errors(await verifyBytes("kt_service", program))).toEqual(
      Object.keys(brought)
        .filter((path) => path !== "config.json")
        .map((path) => `program-architecture ${path}`),
    );
  });

  test("whose archive is damaged is told to be so", async () => {
    const archive = carchiveOf(brought);
    const whole = await frozenFor("armhf", brought);
    const at = whole.indexOf(archive.subarray(0, 64));
    whole.fill(0xff, at + 40, at + 80);
    expect(errors(await verifyBytes("kt_service", whole))).toEqual([
      `archive-member-unreadable ${LIBPYTHON}`,
    ]);
  });
});

describe("an Electron application", () => {
  const app: Files = {
    "package.json": "{}",
    "main.js": "1",
    "node_modules/serialport/build/Release/bindings.node": library("armhf"),
  };

  test("in its folder is read, with what lies unpacked beside its asar", async () => {
    const packed = below("resources", await asarOf(app, "*.node"));
    const report = await verifyFiles({ ...packed, kitchntabs: library("armhf") });
    expect(report).toMatchObject({
      kind: "folder",
      findings: [],
      contents: [{ path: "resources/app.asar", kind: "asar" }],
      architectures: [{ architecture: "armv7", files: 2 }],
    });
  });

  test("whose native module is of another machine than the rest is told of", async () => {
    const packed = below("resources", await asarOf(app, "*.node"));
    expect(told(await verifyFiles({ ...packed, kitchntabs: library("arm64") }))).toEqual([
      "several-architectures folder",
    ]);
  });

  test("in a Debian package is read to the library in the program in the asar", async () => {
    const service = await frozenFor("armhf", { [LIBPYTHON]: library("armhf") });
    const wrong = await frozenFor("armhf", { [LIBPYTHON]: library("arm64") });
    const asar = await asarOf({
      ...app,
      "services/kt_service": service,
      "services/tts_service": wrong,
    });
    const deb = await debOf({
      architecture: "armhf",
      files: below("opt/kitchntabs/resources", asar),
    });
    const report = await verifyBytes("kitchntabs-1.0.0-armv7l.deb", deb);
    const place = "opt/kitchntabs/resources/app.asar!/services/tts_service";
    expect(report.contents.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      "asar opt/kitchntabs/resources/app.asar",
      "pyinstaller opt/kitchntabs/resources/app.asar!/services/kt_service",
      `pyinstaller ${place}`,
    ]);
    expect(errors(report)).toEqual([
      `deb-architecture ${place}!/${LIBPYTHON}`,
      `program-architecture ${place}!/${LIBPYTHON}`,
    ]);
  });
});
