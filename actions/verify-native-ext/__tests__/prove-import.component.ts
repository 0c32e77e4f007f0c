import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildWheel } from "@wainwright/testing";
import { compiled } from "../../../packages/verify/__tests__/compiled.ts";
import { armLibrary, armModule, ARMV8_ONLY } from "./arm-programs.ts";
import { usePlace } from "./in-namespace.ts";

const place = usePlace([["armv7", "3.11"]]);
const MINUTE = 60_000;
const WHERE = "debian bookworm armhf as cortex-a8";

/** Writes a wheel with the extension module `tiny`, and gives its path. */
async function wheelWith(folder: string, module: Uint8Array, more = {}): Promise<string> {
  const { fileName, bytes } = await buildWheel({
    tags: "cp311-cp311-manylinux_2_17_armv7l",
    files: { "tiny.cpython-311-arm-linux-gnueabihf.so": module, ...more },
  });
  mkdirSync(join(place.folder, folder), { recursive: true });
  writeFileSync(join(place.folder, folder, fileName), bytes);
  return join(place.folder, folder, fileName);
}

describe("a wheel of ARMv7 on another machine", () => {
  test(
    "is installed and imported on an emulated ARMv7, and nothing of it is left",
    async () => {
      const path = await wheelWith("good", armModule("return CREATE;"));
      const { outputs, failure, left } = await place.start({
        path,
        import: "tiny\nimport platform; assert platform.machine() == 'armv7l'",
      });
      expect({ failure, left }).toEqual({ failure: null, left: [] });
      expect(outputs).toMatchObject({
        ok: true,
        report: {
          imports: [
            {
              path,
              userland: `${WHERE} under QEMU`,
              printed: expect.stringMatching(
                /^import tiny: ok\n[\s\S]*\nPython 3\.11\.\d+ on armv7l$/,
              ),
            },
          ],
        },
      });
    },
    MINUTE,
  );

  test(
    "is imported through a link to it",
    async () => {
      const path = await wheelWith("linked", armModule("return CREATE;"));
      const link = join(place.folder, path.slice(path.lastIndexOf("/") + 1));
      symlinkSync(path, link);
      const { failure, outputs } = await place.start({ path: link, import: "tiny" });
      expect({ failure, outputs }).toMatchObject({
        failure: null,
        outputs: { report: { imports: [{ path: link }] } },
      });
    },
    MINUTE,
  );

  test(
    "may use what a newer processor has, where that was asked for",
    async () => {
      const path = await wheelWith("asked", armModule(`${ARMV8_ONLY} return CREATE;`));
      const { failure } = await place.start({ path, import: "tiny" }, { QEMU_CPU: "max" });
      expect(failure).toBeNull();
    },
    MINUTE,
  );
});

describe("an import that", () => {
  test.each([
    ["crashes", "*(volatile int *)0 = 1; return 0;", `it crashed in ${WHERE}: SIGSEGV`],
    [
      "uses what a newer processor has",
      `${ARMV8_ONLY} return CREATE;`,
      `it crashed in ${WHERE}: SIGILL: an instruction that this processor does not have`,
    ],
    ["hangs", "for (;;) ;", `it did not end within 3 seconds in ${WHERE}`],
    ["raises", "return 0;", `it ended with exit code 1 in ${WHERE}\n[\\s\\S]*SystemError`],
  ])(
    "%s is told as that",
    async (name, initialisation, message) => {
      const path = await wheelWith(name, armModule(initialisation));
      const outcome = await place.start({
        path,
        import: "tiny",
        timeout: name === "hangs" ? "3" : "60",
      });
      expect(outcome).toMatchObject({
        failure: {
          code: "import-failed",
          message: expect.stringMatching(new RegExp(`^${path}: ${message}`)),
        },
        left: [],
      });
    },
    MINUTE,
  );

  test.each([
    [
      "misses a library",
      () => armModule("return absent() + CREATE;", armLibrary(place.folder, "libabsent.so.1")),
      `the library libabsent.so.1 is not in ${WHERE}`,
    ],
    [
      "needs a newer C library",
      () =>
        armModule("return absent() + CREATE;", armLibrary(place.folder, "libm.so.6", "GLIBC_2.99")),
      `it needs GLIBC_2.99, which ${WHERE} does not have`,
    ],
    [
      "finds a module of another machine",
      () => compiled("arm64", "void *PyInit_tiny(void) { return 0; }", "-shared", "-fPIC"),
      `it is for another machine than ${WHERE}`,
    ],
  ])(
    "%s is told as that",
    async (name, module, message) => {
      const path = await wheelWith(name, module());
      const { failure, left } = await place.start({ path, import: "tiny", "fail-on": "never" });
      expect(left).toEqual([]);
      expect(failure?.code).toBe("import-failed");
      expect(failure?.message.split("\n")[0]).toBe(`${path}: ${message}`);
    },
    MINUTE,
  );

  test(
    "cannot be installed is told with pip's words",
    async () => {
      const path = await wheelWith("other", armModule("return CREATE;"));
      const older = path.replaceAll("cp311", "cp310");
      renameSync(path, older);
      const inputs = { path: older, import: "tiny", "fail-on": "never", "python-version": "3.11" };
      const { failure, left } = await place.start(inputs);
      expect({ failure, left }).toMatchObject({
        failure: {
          code: "import-failed",
          message: expect.stringContaining("is not a supported wheel on this platform"),
        },
        left: [],
      });
    },
    MINUTE,
  );
});
