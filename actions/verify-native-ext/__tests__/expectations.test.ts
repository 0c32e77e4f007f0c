import { describe, expect, test } from "@jest/globals";
import { buildWheel } from "@wainwright/testing";
import { buildAr } from "../../../packages/binary/__tests__/ar-builder.ts";
import { debOf, elfFor, failure, findingsOf, hostWith, INIT, SO, start } from "./run-helpers.ts";

const ARMV7 = elfFor("armv7", "2.28");
const ARM64 = elfFor("arm64", "2.31");
const WHEEL = await buildWheel({
  tags: "cp311-cp311-manylinux_2_28_armv7l",
  files: { ...INIT, [SO]: ARMV7 },
});
const FILES = {
  [`dist/${WHEEL.fileName}`]: WHEEL.bytes,
  "dist/service_armhf.deb": debOf("armhf", {
    "opt/app/service": ARMV7,
    "opt/app/read.me": new Uint8Array(),
  }),
  "dist/service_arm64.deb": debOf("arm64", { "opt/app/service": ARM64 }),
};

/** Builds a library for linking: an archive of one object file. */
function libraryFor(word: string): Uint8Array {
  const object = elfFor(word, null, { type: 1, needed: [], exported: [] });
  return Uint8Array.from(buildAr([{ name: "a.o/", bytes: object }]));
}

/** Runs with lines of `expect` that the files keep. */
async function kept(expectations: string, path = "dist") {
  return start(hostWith(FILES), { path, expect: expectations });
}

async function broken(expectations: string, path = "dist") {
  return failure(hostWith(FILES), { path, expect: expectations });
}

describe("expect", () => {
  test.each([
    ["dist/*.whl = armv7"],
    ["dist/*.whl = manylinux_2_28_armv7l"],
    ["dist/service_armhf.deb = linux/arm/v7 2.28\ndist/service_arm64.deb = arm64 2.31"],
    ["dist/service_armhf.deb!/opt/app/service = armhf"],
    ["dist/*.deb!/opt/app/service = armhf 2.28\n# a remark"].map((line) =>
      line.replace("*", "service_armhf"),
    ),
    ["**/service_arm64.deb = arm64"],
  ])("is content with %s", async (lines) => {
    expect(await kept(lines)).toMatchObject({ ok: true, report: { expectations: [] } });
  });

  test("names each line that nothing matches, and what it was to be for", async () => {
    const failed = await broken("dist/*.whl = armv7\ndist/service_riscv64.deb = riscv64 2.39");
    expect(failed).toMatchObject({
      code: "findings-reported",
      outputs: {
        ok: false,
        report: {
          expectations: [
            {
              code: "expected-missing",
              file: "dist/service_riscv64.deb",
              expected: expect.stringContaining("riscv64-linux-gnu from gnu 2.39 on"),
            },
          ],
        },
      },
    });
  });

  test.each([
    ["dist/*.deb = armv7", "target-architecture dist/service_arm64.deb"],
    ["dist/service_arm64.deb = armv7", "target-architecture dist/service_arm64.deb"],
    ["dist/service_armhf.deb = armv7-linux-musl", "target-architecture dist/service_armhf.deb"],
    ["dist/service_armhf.deb = armv7 2.27", "target-floor dist/service_armhf.deb"],
    ["dist/service_armhf.deb = armv7-linux-gnu.2.27", "target-floor dist/service_armhf.deb"],
    [
      "dist/*!/opt/app/service = armv7",
      "target-architecture dist/service_arm64.deb!/opt/app/service",
    ],
    ["dist/*!/opt/app/other = armv7", "expected-missing dist/*!/opt/app/other"],
    ["service_armhf.deb = armv7", "expected-missing service_armhf.deb"],
  ])("refuses %s: %s", async (line, finding) => {
    const { outputs } = await broken(line);
    expect(findingsOf(outputs)).toEqual([finding]);
  });

  test("asks nothing of what nobody loads: object files for linking, and folders for other machines", async () => {
    const numpy = await buildWheel({
      tags: "cp311-cp311-manylinux_2_28_armv7l",
      files: {
        ...{ ...INIT, [SO]: ARMV7 },
        "rpds/lib/libnpymath.a": libraryFor("armv7"),
        "rpds/lib/libother.a": libraryFor("arm64"),
        "rpds/firmware/board": ARM64,
      },
    });
    const host = hostWith({ [numpy.fileName]: numpy.bytes });
    expect(await start(host, { path: ".", expect: "*.whl = armv7" })).toMatchObject({ ok: true });
  });

  test("holds an archive of object files that is named itself to its line", async () => {
    const files = { "arm.a": libraryFor("armv7"), "arm64.a": libraryFor("arm64") };
    expect(await start(hostWith(files), { path: ".", expect: "arm.a = armv7" })).toMatchObject({
      ok: true,
    });
    const { outputs } = await failure(hostWith(files), { path: ".", expect: "*.a = armv7" });
    expect(findingsOf(outputs)).toEqual(["target-architecture ./arm64.a"]);
  });

  test("refuses what is there and holds no native file", async () => {
    const pure = await buildWheel({ files: { "demo/__init__.py": "" } });
    const host = hostWith({ [pure.fileName]: pure.bytes });
    const { outputs } = await failure(host, { path: pure.fileName, expect: "*.whl = armv7" });
    expect(findingsOf(outputs)).toEqual([`expected-native-missing ${pure.fileName}`]);
  });

  test("tells of a path that leads to nothing, instead of path-missing", async () => {
    const { outputs, code } = await broken("gone/*.deb = armv7", "gone/*.deb");
    expect(code).toBe("findings-reported");
    expect(findingsOf(outputs)).toEqual(["expected-missing gone/*.deb"]);
  });

  test.each([
    [".", "dist/service_armhf.deb"],
    ["./dist", "dist/service_armhf.deb"],
    ["dist", "./dist/service_armhf.deb"],
  ])("takes a path for the same however it begins: %s and %s", async (path, pattern) => {
    expect(await kept(`${pattern} = armv7`, path)).toMatchObject({ ok: true });
  });

  test("is told in annotations and in the summary", async () => {
    const host = hostWith(FILES);
    await failure(host, { path: "dist", expect: "dist/x = armv7" });
    expect(host.logged).toContainEqual(
      expect.stringMatching(/^error: dist\/x: expected armv7-linux-gnu/),
    );
    expect(host.summaries.join("")).toContain("| error | expected-missing | `dist/x` |");
  });

  test("tells all of its lines that cannot be read", async () => {
    const failed = await broken("dist/* = armv8000\nno target\na = armv7 new");
    expect(failed.code).toBe("inputs-invalid");
    expect(failed.message).toMatch(/armv8000.*; "no target": .*; "a = armv7 new": /s);
  });
});
