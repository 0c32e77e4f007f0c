import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compiled } from "../../../packages/verify/__tests__/compiled.ts";
import { zipappOf } from "../../../packages/verify/__tests__/made-archives.ts";
import {
  armLibrary,
  armProgram,
  ARMV7_ONLY,
  ARMV8_ONLY,
  bareProgram,
  NEON_ONLY,
} from "./arm-programs.ts";
import { usePlace } from "./in-namespace.ts";

const place = usePlace([["armv7", "3.11"]]);
const MINUTE = 60_000;
const WHERE = "debian bookworm armhf as cortex-a8";

/** Writes a program, and gives its path. */
function written(name: string, program: Uint8Array): string {
  const path = join(place.folder, name);
  writeFileSync(path, program, { mode: 0o755 });
  return path;
}

/** Starts a program, and tells its run or why it failed. */
async function started(path: string, inputs: Readonly<Record<string, string>> = {}) {
  const outcome = await place.start({ path, run: "{}", "fail-on": "never", ...inputs });
  expect(outcome.left).toEqual([]);
  const report = outcome.outputs["report"] as { readonly runs: readonly object[] } | undefined;
  const { failure } = outcome;
  const said = failure === null ? null : `${failure.code}: ${failure.message.replace(path, "it")}`;
  return { said, first: said?.split("\n")[0], runs: report?.runs ?? [] };
}

describe("a program of ARMv7 on another machine", () => {
  test(
    "that ends with 0 is well, and what it says is told",
    async () => {
      const path = written("well ü", armProgram('return puts("hello") < 0;'));
      const argv = ["/build/well ü", "a b", "$(id)"];
      const { said, runs } = await started(path, { run: "{} 'a b' $(id)" });
      expect({ said, runs }).toMatchObject({
        said: null,
        runs: [
          {
            path,
            argv,
            target: "armv7-linux-gnu",
            userland: `${WHERE} under QEMU`,
            printed: "hello",
          },
        ],
      });
    },
    MINUTE,
  );

  test.each<[string, () => Uint8Array, string]>([
    ["ends with 3", () => armProgram("return 3;"), `it ended with exit code 3 in ${WHERE}`],
    ["crashes", () => armProgram("*(volatile int *)0 = 1;"), `it crashed in ${WHERE}: SIGSEGV`],
    ["aborts", () => armProgram("abort();"), `it crashed in ${WHERE}: SIGABRT`],
    [
      "crashes after words about a library",
      () =>
        armProgram('puts("libx.so.1: cannot open shared object file"); fflush(stdout); abort();'),
      `it crashed in ${WHERE}: SIGABRT`,
    ],
    [
      "hangs with its children",
      () => armProgram("fork(); for (;;) pause();"),
      `it did not end within 3 seconds in ${WHERE}`,
    ],
    [
      "misses a library",
      () => armProgram("return absent();", armLibrary(place.folder, "libabsent.so.1")),
      `the library libabsent.so.1 is not in ${WHERE}`,
    ],
    [
      "needs a newer C library",
      () => armProgram("return absent();", armLibrary(place.folder, "libm.so.6", "GLIBC_2.99")),
      `it needs GLIBC_2.99, which ${WHERE} does not have`,
    ],
    [
      "has an instruction of ARMv8",
      () => armProgram(`${ARMV8_ONLY} return 0;`),
      `it crashed in ${WHERE}: SIGILL: an instruction that this processor does not have`,
    ],
    [
      "wants a C library's loader that is not there",
      () => armProgram("return 0;", "-Wl,--dynamic-linker=/lib/ld-musl-armhf.so.1"),
      `it is for another C library than ${WHERE}: /lib/ld-musl-armhf.so.1 is not there`,
    ],
    [
      "is for another machine",
      () => compiled("arm64", "int main(void) { return 0; }"),
      "it is for another machine than armv7-linux-gnu",
    ],
    [
      "is static and for the machine that it is proved on",
      () => compiled("amd64", "int main(void) { return 0; }", "-static"),
      "it is for another machine than armv7-linux-gnu",
    ],
  ])(
    "that %s is told as that",
    async (name, program, expected) => {
      const path = written(name, program());
      const { first } = await started(path, {
        target: "armv7",
        timeout: name.startsWith("hangs") ? "3" : "60",
      });
      expect(first).toBe(`run-failed: it: ${expected}`);
    },
    MINUTE,
  );

  test(
    "may lie in a folder, whose other programs are for other machines",
    async () => {
      const folder = join(place.folder, "several");
      mkdirSync(folder);
      written("several/native", compiled("amd64", "int main(void) { return 0; }", "-static"));
      written("several/hello", armProgram('puts("hello"); return access("linked/native", R_OK);'));
      symlinkSync("several", join(place.folder, "linked"));
      const inputs = { target: "armv7", run: "{}/hello" };
      const { said, runs } = await started(join(place.folder, "linked"), inputs);
      expect({ said, runs }).toMatchObject({ said: null, runs: [{ printed: "hello" }] });
      const other = await started(folder, { ...inputs, run: "{}/native" });
      expect(other.first).toBe("run-failed: it: it is for another machine than armv7-linux-gnu");
    },
    MINUTE,
  );

  test(
    "may be a zipapp, which the Python of its machine starts",
    async () => {
      const path = written(
        "app.pyz",
        await zipappOf({ "__main__.py": "import platform; print(platform.machine())" }),
      );
      const { said, runs } = await started(path, { target: "armv7", run: "python {}" });
      expect({ said, runs }).toMatchObject({ said: null, runs: [{ printed: "armv7l" }] });
    },
    MINUTE,
  );

  test(
    "that is not there is told as that",
    async () => {
      const path = written("some", armProgram("return 0;"));
      const { first } = await started(path, { run: "absent {}" });
      expect(first).toBe(`run-failed: it: there is no program absent in ${WHERE}`);
    },
    MINUTE,
  );

  test(
    "says more than an output can hold, and its last words are told",
    async () => {
      const path = written(
        "much",
        armProgram('for (int i = 0; i < 500000; i++) puts("words"); puts("last"); return 0;'),
      );
      const { runs } = await started(path);
      const [{ printed } = { printed: "" }] = runs as readonly { readonly printed: string }[];
      expect(printed).toMatch(/words\nlast$/);
      expect(printed.length).toBeLessThan(20_000);
    },
    MINUTE,
  );
});

describe("the level of a processor", () => {
  const ILLEGAL = "SIGILL: an instruction that this processor does not have";
  test.each([
    { whose: "ARMv6's own", code: "", target: "armv6", end: null },
    { whose: "ARMv7's", code: ARMV7_ONLY, target: "armv6", end: ILLEGAL },
    { whose: "NEON's", code: NEON_ONLY, target: "armv6", end: ILLEGAL },
    { whose: "ARMv7's", code: ARMV7_ONLY, target: "armv7", end: null },
    { whose: "NEON's", code: NEON_ONLY, target: "armv7-linux-musl", end: null },
    { whose: "ARMv8's", code: ARMV8_ONLY, target: "armv7", end: ILLEGAL },
  ])(
    "is that of $target, for $whose instructions: $end",
    async ({ whose, code, target, end }) => {
      const path = written(`${whose} on ${target}`, bareProgram(code));
      const { first } = await started(path, { target });
      const where = `debian bookworm armhf as ${target === "armv6" ? "arm1176" : "cortex-a8"}`;
      expect(first).toBe(
        end === null ? undefined : `run-failed: it: it crashed in ${where}: ${end}`,
      );
    },
    MINUTE,
  );

  test(
    "is not proved where a C library of a newer level would be in between",
    async () => {
      const path = written("dynamic", armProgram("return 0;"));
      const { first } = await started(path, { target: "armv6" });
      expect(first).toMatch(/^target-unserved: .*armv6/);
    },
    MINUTE,
  );

  test(
    "is the one that QEMU_CPU names, where somebody chose",
    async () => {
      const path = written("chosen", bareProgram(ARMV8_ONLY));
      const { failure } = await place.start({ path, run: "{}" }, { QEMU_CPU: "max" });
      expect(failure).toBeNull();
    },
    MINUTE,
  );
});
