import { describe, expect, test } from "@jest/globals";
import { CATALOGUE, cleanLog, diagnose, toolFailure } from "../src/index.ts";

describe("the catalogue of known failures", () => {
  test.each(CATALOGUE.map((pattern) => [pattern.id, pattern] as const))(
    "recognises %s in its own sample",
    (id, pattern) => {
      expect(diagnose(pattern.sample).map((diagnosis) => diagnosis.id)).toContain(id);
    },
  );

  test.each(CATALOGUE.map((pattern) => [pattern.id, pattern] as const))(
    "recognises %s behind colours and BuildKit's and compose's prefixes",
    (id, pattern) => {
      const dressed = pattern.sample
        .split("\n")
        .map((line, index) => `\u001b[31m#12 ${index}.345 ${line}\u001b[0m`)
        .join("\r\n");
      expect(diagnose(dressed).map((diagnosis) => diagnosis.id)).toContain(id);
    },
  );

  test("has no two entries of one id, and each has a remedy", () => {
    expect(new Set(CATALOGUE.map((pattern) => pattern.id)).size).toBe(CATALOGUE.length);
    expect(CATALOGUE.filter((pattern) => pattern.remedy.trim() === "")).toEqual([]);
  });
});

describe("what failed while a crate was built", () => {
  const C90 = 'error: #error "unsupported compiler"';
  const SCRIPT = "error: failed to run custom build command for `blst v0.3.17`";

  test.each([
    ["in the line itself", `warning: blst@0.3.17: src/no_asm.h:12:3: ${C90}`],
    ["in colours", `\u001b[33mwarning\u001b[0m: blst@0.3.17: src/no_asm.h:12:3: ${C90}`],
    ["elsewhere in the log", `${SCRIPT}\n  cargo:warning=src/no_asm.h:12:3: ${C90}`],
    [
      "in the line, and another elsewhere",
      `error: failed to run custom build command for \`b v1.0\`\nwarning: blst@0.3.17: src/no_asm.h:12:3: ${C90}`,
    ],
  ])("is said of the crate that cargo names %s", (_, log) => {
    expect(diagnose(log)).toMatchObject([{ id: "blst-old-c", crate: "blst 0.3.17" }]);
  });

  test.each([
    ["none is named", `src/no_asm.h:12:3: ${C90}`],
    ["several are", `${SCRIPT}\n${SCRIPT.replace("blst", "other")}\nsrc/no_asm.h:12:3: ${C90}`],
  ])("is said of no crate where %s", (_, log) => {
    expect(diagnose(log)).toMatchObject([{ crate: null }]);
  });

  test("names the crate in the failure's words, with cause and line", () => {
    const output = `warning: c-kzg@2.1.8: bytes.c:30:5: error: 'for' loop initial declarations are only allowed in C99 or C11 mode\n${SCRIPT.replace("blst v0.3.17", "c-kzg v2.1.8")}\n`;
    const completed = { exitCode: 1, signal: null, timedOut: false, stdout: "", stderr: output };
    const failure = toolFailure({ argv: ["maturin"] }, { ...completed, output, seconds: 1 });
    expect(failure.message).toMatch(
      /\nc-kzg 2\.1\.8: The C compiler takes C of 1989.*: bytes\.c:30:5: error/,
    );
    expect(failure.remedy).toContain("CFLAGS_<target>=-std=gnu11");
  });
});

describe("a clean log", () => {
  const CLEAN = [
    "   Compiling pyo3 v0.29.0\n    Finished `release` profile [optimized] target(s) in 20.70s\n📦 Built wheel for CPython 3.11 to out/rpds_py-2026.9.1-cp311-cp311-manylinux_2_34_armv7l.whl",
    "Collecting rpds-py\n  Using cached rpds_py-2026.9.1.tar.gz (61 kB)\nSuccessfully built rpds-py\nSuccessfully installed rpds-py-2026.9.1",
    "#5 [2/4] RUN apt-get install -y gcc\n#5 0.412 Reading package lists...\n#5 DONE 3.1s",
    "[1/457] Compiling C object numpy/_core/libnpymath.a\n[457/457] Linking target numpy/_core/_simd.so",
  ];
  test.each(CLEAN)("is recognised as nothing: %#", (log) => {
    expect(diagnose(log)).toEqual([]);
  });
});

describe("cleanLog", () => {
  test.each([
    ["\u001b[1;31merror\u001b[0m: linker `x` not found", "error: linker `x` not found"],
    ["#12 34.56 make: gcc: No such file", "make: gcc: No such file"],
    ["2026-11-21T07:30:00.123Z gcc: fatal error", "gcc: fatal error"],
    ["builder  | gcc: fatal error", "gcc: fatal error"],
    ["warning: blst@0.3.17: no_asm.h:1: #error", "no_asm.h:1: #error"],
    ["  cargo:warning=cc: not found", "cc: not found"],
    ["\u001b]8;;http://x\u0007link\u001b]8;;\u0007", "link"],
  ])("%j becomes %j", (raw, cleaned) => {
    expect(cleanLog(raw)).toBe(cleaned);
  });
});
