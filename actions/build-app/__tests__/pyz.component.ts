import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Expected, expectFailure } from "./expect-failure.ts";
import { usePlace } from "./in-terminal.ts";
import { applicationWheel, makeHouse } from "./made-house.ts";

const place = usePlace([["armv7", "3.11", "run"]]);
const MINUTE = 60_000;
const INPUTS = { format: "pyz", requirements: "tiny\ntiny-native", target: "armv7" };
const FILE = "tiny-1.0-armv7l.pyz";

beforeAll(async () => {
  await makeHouse(
    join(place.folder, "wheelhouse"),
    ["armv7", "amd64"],
    [
      applicationWheel("none", {}),
      applicationWheel("one", { run: "one:say" }),
      applicationWheel("two", { run: "two:say" }),
      { project: "Tiny_Native2", files: { "tiny_native2.py": "" } },
    ],
  );
  // This machine's code under a name that says ARMv7.
  await makeHouse(join(place.folder, "untrue"), []);
  copyFileSync(
    join(place.folder, "wheelhouse/tiny_native-1.0-cp311-cp311-manylinux_2_17_x86_64.whl"),
    join(place.folder, "untrue/tiny_native-1.0-cp311-cp311-manylinux_2_17_armv7l.whl"),
  );
  writeFileSync(join(place.folder, "file"), "");
});

describe("one file is refused", () => {
  test.each<[string, Readonly<Record<string, string>>, Expected]>([
    [
      "without an entry point",
      { requirements: "none" },
      {
        code: "entry-point-unclear",
        message: /armv7-linux-gnu: none has no console script/,
        remedy: /Name in entry-point a console script, module:function/,
      },
    ],
    [
      "with two console scripts of one name",
      { requirements: "one\ntwo" },
      {
        code: "entry-point-unclear",
        message: /several packages bring a console script run: one:say \(one\), two:say \(two\)/,
        remedy: /Name in entry-point/,
      },
    ],
    [
      "for a machine that the wheelhouse has no wheel for",
      { target: "arm64" },
      {
        code: "wheelhouse-incomplete",
        message: /wheelhouse lacks for arm64-linux-gnu, cp311:\n.*tiny-native/s,
        remedy: /build-wheel with target arm64-linux-gnu and python-version 3\.11/,
      },
    ],
    [
      "for a Python that the wheelhouse has no wheel for",
      { "python-version": "3.13" },
      {
        code: "wheelhouse-incomplete",
        message: /wheelhouse lacks for armv7-linux-gnu, cp313:\n.*tiny-native/s,
        remedy: /build-wheel with target armv7-linux-gnu and python-version 3\.13/,
      },
    ],
    [
      "from a wheel that is not what it says",
      { wheelhouse: "untrue" },
      {
        code: "wheel-rejected",
        message: /tiny_native-1\.0-cp311-cp311-manylinux_2_17_armv7l\.whl/,
        remedy: /./,
      },
    ],
    [
      "from a folder that is not there",
      { wheelhouse: "absent" },
      { code: "path-missing", message: /absent is no folder/, remedy: /build-wheel/ },
    ],
    [
      "from all of a folder that is not there",
      { wheelhouse: "absent", requirements: "" },
      { code: "path-missing", message: /absent is no folder/, remedy: /build-wheel/ },
    ],
    [
      "into what is a file",
      { "output-dir": "file" },
      { code: "path-missing", message: /file is a file/, remedy: /output-dir/ },
    ],
    [
      "with inputs of another format, told all at once",
      { programs: "a.py", folder: "b" },
      {
        ...{ code: "inputs-invalid", exitCode: 2, remedy: /Correct the inputs/ },
        message: /programs: it is for format pyinstaller\n.*folder: it is for format deb/,
      },
    ],
  ])(
    "%s",
    async (...[, inputs, expected]) => {
      expectFailure(await place.run({ ...INPUTS, "output-dir": "refused", ...inputs }), expected);
    },
    MINUTE,
  );
});

describe("of two targets", () => {
  test(
    "one that fails stops not the other, and the outputs tell of both",
    async () => {
      const given = { target: "arm64 armv7", "output-dir": "two" };
      const outcome = await place.run({ ...INPUTS, ...given });
      expectFailure(outcome, {
        ...{ code: "wheelhouse-incomplete", message: /arm64-linux-gnu: .*lacks for arm64/ },
        ...{ remedy: /build-wheel with target arm64/, made: ["manifest.json", FILE] },
      });
      expect(outcome.outputs).toMatchObject({
        programs: [{ file: FILE, target: "armv7-linux-gnu", started: null }],
        failed: [{ target: "arm64-linux-gnu", code: "wheelhouse-incomplete" }],
        complete: false,
      });
      expect(problemsOf(join(place.folder, "two/manifest.json"))).toBe("");
    },
    MINUTE,
  );

  test(
    "whose files would have one name none is placed",
    async () => {
      const given = { target: "amd64 armv7", "output-name": "{name}", "output-dir": "collided" };
      expectFailure(await place.run({ ...INPUTS, ...given }), {
        code: "outputs-collide",
        message: /tiny\.pyz and tiny\.pyz are one name/,
        remedy: /Tell them apart in output-name: \{name\}, \{version\}, \{arch\}/,
      });
    },
    MINUTE,
  );

  test(
    "one that `expect` asks for and nobody made is told, and what was made stays",
    async () => {
      const given = {
        expect: "*-armv7l.pyz = armv7\n*-arm64.pyz = arm64",
        "output-dir": "lacking",
      };
      const outcome = await place.run({ ...INPUTS, ...given });
      expectFailure(outcome, {
        ...{ code: "findings-reported", message: /\*-arm64\.pyz/, remedy: /./ },
        made: ["manifest.json", FILE],
      });
      expect(outcome.outputs).toMatchObject({ programs: [{ file: FILE }], complete: false });
    },
    MINUTE,
  );
});

test(
  "a dry run tells the plan and touches nothing",
  async () => {
    const given = { "dry-run": "true", smoke: "{} say", "output-dir": "dry" };
    const { exitCode, log, made, left, outputs } = await place.run({ ...INPUTS, ...given });
    expect({ exitCode, made, left }).toEqual({ exitCode: 0, made: [], left: [] });
    expect(outputs).toMatchObject({ files: [], manifest: "", programs: [] });
    expect(log.trim().split("\n")).toEqual([
      "would pack the application and its wheels into one file for armv7-linux-gnu",
      "would read every native file in it",
      "would start {} say in a userland of armv7-linux-gnu",
      "would put all into dry, with a manifest",
    ]);
  },
  MINUTE,
);

describe("where nothing can be written", () => {
  /** Mounts a folder for what comes after, and tells in the log what was left there. */
  function mounted(name: string, options: string) {
    const folder = join(place.folder, name);
    mkdirSync(folder);
    const shown = 'ls "$0" >&2; "$@"; code=$?; echo "in it: $(ls -A "$0")" >&2; exit $code';
    return {
      before: [["mount", "-t", "tmpfs", "-o", options, "none", folder]] as const,
      within: ["sh", "-c", shown, folder],
    };
  }

  test(
    "for the disk is full, no program is begun, and the largest folders are told",
    async () => {
      const outcome = await place.run(
        { ...INPUTS, "output-dir": "full" },
        mounted("full", "size=1M"),
      );
      expectFailure(outcome, {
        code: "disk-full",
        message:
          /\d MB are free where .*full is, and .* may need 134 MB\nThe largest folders there:/,
        remedy: /Free space/,
      });
      expect(outcome.log).toMatch(/in it: \n/);
      expect(outcome.log.match(/The largest folders/g)).toHaveLength(1);
    },
    MINUTE,
  );

  test(
    "for the disk is read only, that is said of the folder",
    async () => {
      const outcome = await place.run(
        { ...INPUTS, "output-dir": "read-only" },
        mounted("read-only", "ro"),
      );
      expectFailure(outcome, {
        code: "no-root",
        message: /EROFS.*read-only/,
        remedy: /choose a folder that may be written/,
      });
      expect(outcome.log).toMatch(/in it: \n/);
    },
    MINUTE,
  );
});

test(
  "Ctrl-C while the program runs takes everything back",
  async () => {
    const given = { smoke: "{} hang", "output-dir": "interrupted" };
    const outcome = await place.run({ ...INPUTS, ...given }, { interruptAt: /hang in / });
    expectFailure(outcome, {
      ...{ code: "interrupted", message: /interrupted/, remedy: /Run it again/ },
    });
    expect(readdirSync(place.folder)).not.toContain("interrupted");
  },
  MINUTE,
);

/** Holds a manifest to its published schema with the program that CI has for such. */
function problemsOf(manifest: string): string {
  const root = join(import.meta.dirname, "../../..");
  const program = join(root, ".cache/tools/bin/check-jsonschema");
  const argv = ["--schemafile", join(root, "docs/schema/manifest.v1.json"), manifest];
  const { status, stdout, stderr, error } = spawnSync(program, argv, { encoding: "utf8" });
  if (error !== undefined)
    throw new Error("npm test installs check-jsonschema into .cache/tools", { cause: error });
  return status === 0 ? "" : `${stdout}${stderr}`;
}
