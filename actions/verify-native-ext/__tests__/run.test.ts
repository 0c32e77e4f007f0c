import { describe, expect, test } from "@jest/globals";
import { buildElf, buildWheel } from "@wainwright/testing";
import { elfFor, failure, hostWith, INIT, SO, start } from "./run-helpers.ts";

const ELF = elfFor("armv7", "2.28");
const wheel = (level: string) =>
  buildWheel({
    tags: `cp311-cp311-manylinux_${level}_armv7l`,
    files: { ...INIT, [SO]: ELF },
  });
const GOOD = await wheel("2_28");
const LYING = await wheel("2_17");

describe("verify-native-ext", () => {
  test("passes a sound wheel and reports what is inside", async () => {
    const host = hostWith({ [`out/${GOOD.fileName}`]: GOOD.bytes });
    const outputs = await start(host, { path: "out", target: "armv7" });
    expect(outputs).toMatchObject({
      ok: true,
      files: [`out/${GOOD.fileName}`],
      report: {
        version: 2,
        ok: true,
        imports: [],
        artifacts: [
          {
            path: `out/${GOOD.fileName}`,
            sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
            kind: "wheel",
            findings: [],
            floor: { glibc: "2.28", file: SO },
            files: [{ path: SO, targets: ["armv7-linux-gnu"] }],
          },
        ],
      },
    });
    expect(host.summaries.join("")).toContain(
      "| wheel | 1 | armv7 | 2.28 | manylinux_2_28_armv7l | 0 |",
    );
    expect(host.logged.filter((line) => !line.startsWith("info"))).toEqual([]);
  });

  test("refuses a wheel whose tag lies, with an annotation, a summary and the report", async () => {
    const host = hostWith({ [LYING.fileName]: LYING.bytes });
    const failed = await failure(host, { path: LYING.fileName });
    expect(failed).toMatchObject({
      code: "findings-reported",
      message: expect.stringContaining(`tag-floor: ${SO}`),
      remedy: expect.stringContaining("older library"),
      outputs: {
        ok: false,
        report: { artifacts: [{ findings: [{ code: "tag-floor", found: "GLIBC_2.28" }] }] },
      },
    });
    expect(host.logged).toContainEqual(
      expect.stringMatching(
        /^error: .*expected what manylinux_2_17_armv7l has; its true tag is manylinux_2_28/,
      ),
    );
    expect(host.summaries.join("")).toContain("| error | tag-floor |");
  });

  test.each([
    ["error", "wheel-tags-differ", true],
    ["warning", "wheel-tags-differ", false],
    ["warning", "tag-floor", false],
    ["never", "tag-floor", true],
  ])("fail-on: %s with %s passes: %p", async (failOn, code, passes) => {
    const renamed = GOOD.fileName.replace("2_28", "2_31");
    const name = code === "tag-floor" ? LYING.fileName : renamed;
    const host = hostWith({ [name]: code === "tag-floor" ? LYING.bytes : GOOD.bytes });
    const inputs = { path: name, "fail-on": failOn };
    const { report } = passes ? await start(host, inputs) : (await failure(host, inputs)).outputs;
    expect(report).toMatchObject({ ok: passes, artifacts: [{ findings: [{ code }] }] });
  });

  test("verifies each wheel of a folder alone and the other files together", async () => {
    const files = { "out/b.whl": GOOD.bytes, "out/site/rpds.abi3.so": ELF, "out/notes.txt": "x" };
    const { files: verified } = await start(hostWith(files), { path: "out", "fail-on": "never" });
    expect(verified).toEqual(["out/b.whl", "out"]);
  });

  test("verifies a path once, however often it is named", async () => {
    const host = hostWith({ [`out/${GOOD.fileName}`]: GOOD.bytes });
    const path = ["out", "out/*.whl", `out/${GOOD.fileName}`, "out/"].join("\n");
    expect((await start(host, { path }))["files"]).toEqual([`out/${GOOD.fileName}`]);
  });

  test("verifies a single native file", async () => {
    const host = hostWith({ "lib/rpds.so": ELF });
    expect(await start(host, { path: "lib/rpds.so", target: "linux/arm/v7" })).toMatchObject({
      ok: true,
      report: {
        artifacts: [{ artifact: "rpds.so", kind: "file", files: [{ path: "rpds.so" }] }],
      },
    });
  });

  test("names every line of path that leads to nothing", async () => {
    const host = hostWith({ "a.whl": GOOD.bytes });
    const failed = await failure(host, { path: "a.whl\nmissing\nb*.whl" });
    expect([failed.code, failed.message]).toEqual([
      "path-missing",
      "nothing is there for missing, b*.whl",
    ]);
  });

  test("does not pass where nothing was there to verify", async () => {
    const host = hostWith({ "out/README": "text" });
    expect((await failure(host, { path: "out" })).code).toBe("nothing-to-verify");
  });

  test.each([
    [{}, "path: is required"],
    [{ path: "x", target: "amr64" }, "target: "],
    [{ path: "x", "fail-on": "notice" }, "fail-on: "],
    [{ path: "x", "python-version": "2.7" }, "python-version: "],
  ])("refuses the inputs %j", async (inputs, problem) => {
    const failed = await failure(hostWith({}), inputs);
    expect([failed.code, failed.message]).toEqual([
      "inputs-invalid",
      expect.stringContaining(problem),
    ]);
  });

  test("in a dry run tells what it would verify and reads nothing", async () => {
    const host = hostWith({ "out/b.whl": "no wheel at all", "out/a.so": "" });
    await start(host, { path: "out", "dry-run": "true" });
    expect(host.logged).toEqual([
      "info: would verify out/b.whl",
      "info: would verify 1 file of out",
    ]);
  });

  test("annotates ten notices at most and logs the others", async () => {
    const libraries = Array.from({ length: 14 }, (_, n) => `a/_${n}.abi3.so`);
    const elf = buildElf({ machine: 62, exported: ["nothing"] });
    const { fileName, bytes } = await buildWheel({
      tags: "cp38-abi3-manylinux_2_17_x86_64",
      files: Object.fromEntries(libraries.map((path) => [path, elf])),
    });
    const host = hostWith({ [fileName]: bytes });
    await start(host, { path: fileName });
    const count = (start_: string) => host.logged.filter((line) => line.startsWith(start_)).length;
    expect([count("notice: "), count("info: notice: pyinit-missing")]).toEqual([10, 4]);
  });

  test("does not import a wheel that has failing findings", async () => {
    const host = hostWith({ [LYING.fileName]: LYING.bytes });
    await failure(host, { path: LYING.fileName, import: "rpds" });
    expect(host.commands).toEqual([]);
  });

  test("says that an import needs a wheel", async () => {
    const host = hostWith({ "lib/rpds.so": ELF });
    const failed = await failure(host, { path: "lib", import: "rpds" });
    expect([failed.code, failed.message]).toEqual([
      "nothing-to-verify",
      "import needs a wheel, and none was found",
    ]);
  });
});
