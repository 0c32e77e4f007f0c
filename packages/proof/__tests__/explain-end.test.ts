import { describe, expect, test } from "@jest/globals";
import type { Completed } from "@wainwright/core";
import { explainEnd } from "../src/explain-end.ts";

const WHERE = "debian bookworm armhf";
const DONE: Completed = {
  exitCode: 0,
  signal: null,
  timedOut: false,
  stdout: "",
  stderr: "",
  output: "",
  seconds: 1,
};

function explain(how: Partial<Completed>) {
  return explainEnd({ ...DONE, ...how }, { where: WHERE, timeoutSeconds: 5 });
}

describe("how a program ended", () => {
  test("needs no word where it was well, whatever the program wrote", () => {
    expect(explain({})).toBeNull();
    expect(explain({ output: "Exec format error\nSegmentation fault" })).toBeNull();
  });

  test("is a hang when its time was over, even with exit code 0", () => {
    const hang = expect.objectContaining({
      what: `it did not end within 5 seconds in ${WHERE}`,
      remedy: expect.stringContaining("`timeout`"),
    });
    expect(explain({ exitCode: null, signal: "SIGTERM", timedOut: true })).toEqual(hang);
    expect(explain({ exitCode: 0, timedOut: true })).toEqual(hang);
  });

  test.each([
    ["bwrap: execvp /build/tool: Exec format error"],
    ["sh: 1: ./tool: Exec format error"],
    ["bash: ./tool: cannot execute binary file: Exec format error"],
    ["OSError: [Errno 8] Exec format error: './tool'"],
    ["tool: Invalid ELF image for this architecture"],
    ["ImportError: /x/a.so: invalid ELF header"],
    ["ImportError: /x/a.so: wrong ELF class: ELFCLASS64"],
    ["ImportError: /x/a.so: cannot open shared object file: No such file or directory"],
    ["qemu-arm: Could not open '/lib64/ld-linux-x86-64.so.2': No such file or directory"],
  ])("is about a wrong machine: %s", (output) => {
    expect(explain({ exitCode: 1, output })).toMatchObject({
      what: `it is for another machine than ${WHERE}`,
    });
  });

  test("is about another C library where QEMU misses musl's loader", () => {
    const output = "qemu-arm: Could not open '/lib/ld-musl-armhf.so.1': No such file or directory";
    expect(explain({ exitCode: 255, output })).toMatchObject({
      what: `it is for another C library than ${WHERE}: /lib/ld-musl-armhf.so.1 is not there`,
    });
  });

  test.each([
    ["/build/tool", `it is for another machine or C library than ${WHERE}, or no program`],
    ["tool", `there is no program tool in ${WHERE}`],
    ["/usr/bin/tool", `there is no program /usr/bin/tool in ${WHERE}`],
  ])("is a program that could not be started: %s", (program, what) => {
    const output = `bwrap: execvp ${program}: No such file or directory\n`;
    expect(explain({ exitCode: 1, output })).toMatchObject({ what });
  });

  test.each([
    [
      "libz.so.1",
      "./a: error while loading shared libraries: libz.so.1: cannot open shared object file: No such file or directory",
    ],
    [
      "libz.so.1",
      "Error loading shared library libz.so.1: No such file or directory (needed by ./a)",
    ],
    [
      "libz.so.1",
      "ImportError: libz.so.1: cannot open shared object file: No such file or directory",
    ],
    ["libz.so.1", "OSError: libz.so.1: cannot open shared object file: No such file or directory"],
  ])("is a missing library, %s: %s", (library, output) => {
    expect(explain({ exitCode: 127, output })).toEqual({
      what: `the library ${library} is not in ${WHERE}`,
      remedy: `Bring ${library} along, or depend on the package that has it.`,
      isReason: true,
    });
  });

  test.each([
    [
      "GLIBC_2.38",
      "./a: /lib/arm-linux-gnueabihf/libc.so.6: version `GLIBC_2.38' not found (required by ./a)",
    ],
    [
      "GLIBCXX_3.4.32",
      "ImportError: /lib/libstdc++.so.6: version `GLIBCXX_3.4.32' not found (required by /x/a.so)",
    ],
    [
      "CXXABI_1.3.15",
      "./a: /lib/libstdc++.so.6: version `CXXABI_1.3.15' not found (required by ./a)",
    ],
    ["GCC_14.0", "./a: /lib/libgcc_s.so.1: version `GCC_14.0' not found (required by ./a)"],
  ])("is a library that is too old, without %s: %s", (version, output) => {
    expect(explain({ exitCode: 1, output })).toMatchObject({
      what: `it needs ${version}, which ${WHERE} does not have`,
    });
  });

  test.each([
    ["SIGSEGV", { signal: "SIGSEGV", exitCode: null }],
    ["SIGSEGV", { exitCode: 139 }],
    ["SIGILL: an instruction that this processor does not have", { exitCode: 132 }],
    [
      "SIGILL: an instruction that this processor does not have",
      { signal: "SIGILL", exitCode: null },
    ],
    ["SIGABRT", { exitCode: 134 }],
    ["SIGBUS: a file cut short, or an unaligned access", { exitCode: 135 }],
    ["SIGKILL: out of memory, most often", { exitCode: 137 }],
    ["signal 16", { exitCode: 144 }],
  ])("is a crash by %s: %j", (name, how) => {
    expect(explain(how)).toMatchObject({ what: `it crashed in ${WHERE}: ${name}` });
  });

  test("is a crash by its signal, whatever was missed before", () => {
    const output = "libz.so.1: cannot open shared object file: No such file or directory";
    expect(explain({ exitCode: 139, output })).toMatchObject({
      what: `it crashed in ${WHERE}: SIGSEGV`,
    });
  });

  test.each([[1], [2], [77], [127], [128], [193], [255]])(
    "is the exit code where it is %d",
    (exitCode) => {
      expect(explain({ exitCode })).toEqual({
        what: `it ended with exit code ${exitCode} in ${WHERE}`,
        remedy: "Read the program's words above.",
        isReason: false,
      });
    },
  );
});

describe("an end that was expected to be another", () => {
  const place = { where: WHERE, timeoutSeconds: 5, expectExit: 2 };
  const output = "libz.so.1: cannot open shared object file: No such file or directory";

  test("is well with its code, whatever the program wrote", () => {
    expect(explainEnd({ ...DONE, exitCode: 2, output }, place)).toBeNull();
  });

  test.each([
    [{ exitCode: 0, output }, `it ended with exit code 0 in ${WHERE}, and not with 2`],
    [{ exitCode: 1 }, `it ended with exit code 1 in ${WHERE}, and not with 2`],
    [{ exitCode: 1, output }, `the library libz.so.1 is not in ${WHERE}`],
    [{ exitCode: 2, timedOut: true }, `it did not end within 5 seconds in ${WHERE}`],
  ])("is told where it is %j", (how, what) => {
    expect(explainEnd({ ...DONE, ...how }, place)?.what).toBe(what);
  });
});
