import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type HeldNamespace, holdNamespace, realHost } from "@wainwright/testing";
import { type AcceleratedScenario, inAccelerated } from "./in-accelerated.ts";
import { prepareAcceleration } from "./prepare-acceleration.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "accelerated ü "));
const NAMESPACES: HeldNamespace[] = [];

beforeAll(async () => {
  const { host, unwind } = realHost(process.env);
  await prepareAcceleration(host, { target: "armv7", python: "3.11", rust: true });
  await unwind();
  NAMESPACES.push(await holdNamespace(process.getuid?.() ?? -1));
}, 600_000);

afterAll(() => {
  for (const held of NAMESPACES) held.close();
  rmSync(FOLDER, { recursive: true });
});

/** Runs a script in an accelerated ARMv7 userland, in a folder with these files. */
async function shell(
  script: string,
  files: Readonly<Record<string, string>> = {},
  how: Partial<AcceleratedScenario> = {},
) {
  const [namespace] = NAMESPACES;
  if (namespace === undefined) throw new Error("there is no namespace");
  const work = mkdtempSync(join(FOLDER, "work-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(work, path, ".."), { recursive: true });
    writeFileSync(join(work, path), text);
  }
  const command = {
    argv: ["/bin/bash", "-ec", script],
    mounts: [{ host: work, inside: "/build", writable: true }],
    env: { TMPDIR: "/tmp", CARGO_HOME: "/tmp/cargo", CARGO_TARGET_DIR: "/tmp/target" },
    network: true,
  } as const;
  const outcome = await inAccelerated(namespace, {
    target: "armv7",
    python: "3.11",
    rust: false,
    ...how,
    command,
  });
  if (outcome.failure !== null) throw new Error(JSON.stringify(outcome.failure));
  return outcome;
}

/** Stands for sccache: notes which program it starts. */
const WRAPPER = `#include <stdio.h>
#include <unistd.h>
int main(int count, char **words) {
  FILE *log = fopen("/build/wrapped", "a");
  if (log == 0 || count < 2) return 1;
  fprintf(log, "%s\\n", words[1]);
  fclose(log);
  execvp(words[1], words + 1);
  return 127;
}
`;

function wrapper(): string {
  const program = join(FOLDER, "stand-in");
  writeFileSync(`${program}.c`, WRAPPER);
  execFileSync("gcc", ["-static", "-o", program, `${program}.c`]);
  return program;
}

const BITS = 'int main() { return puts(sizeof(void *) == 4 ? "32" : "64") < 0; }\n';

describe("an accelerated ARMv7 userland", () => {
  test("says what runs natively, and its compiler makes programs that run as the target", async () => {
    const { lines, output, tools } = await shell(
      "gcc hello.c -o hello; ./hello; python3 -c 'import platform; print(platform.machine())'",
      {
        "hello.c": `#include <stdio.h>\n${BITS}`,
      },
    );
    expect(output).toBe("32\narmv7l\n");
    expect(tools).toMatch(/^gcc 12\.[\d.]+, g\+\+ 12\..*cmake \d.*ninja \d/);
    expect(lines).toContainEqual(
      expect.stringMatching(/^info: natively \(\S+\): gcc 12.*; emulated \(armv7l\): Python 3\.11/),
    );
  }, 60_000);

  test("takes every header but the compiler's own from the userland, libstdc++'s among them", async () => {
    const { output } = await shell(
      "g++ -M all.cc | tr ' ' '\\n' | grep /; g++ all.cc -o all -lexpat; ./all; python3-config --includes",
      {
        "all.cc": `#include <cstdio>\n#include <expat.h>\n#include <regex>\n#include <zlib.h>\n${BITS}`,
      },
    );
    const paths = output.split("\n").filter((line) => /\.h|\/regex$/.test(line));
    expect(paths).toContain("/usr/include/expat.h");
    expect(paths).toContain("/usr/include/c++/12/regex");
    expect(
      paths.filter(
        (path) =>
          !/^\/usr\/include\/|^\/accel\/usr\/lib\/gcc-cross\/[^/]+\/12\/include\//.test(path),
      ),
    ).toEqual([]);
    expect(output).toMatch(/^32$/m);
  }, 60_000);

  test("answers for the target where a build asks pkg-config, CMake and the compiler", async () => {
    const { output } = await shell(
      [
        "pkg-config --cflags --libs expat; gcc -dumpmachine; gcc -print-sysroot; python3-config --ldflags --embed",
        "cmake -G Ninja -B b . > log; grep -E '^-- (machine|expat|prefix)' log; ninja -C b > /dev/null; b/hello",
        "strip b/hello; b/hello; patchelf --print-interpreter b/hello; make --version | head -n 1",
      ].join("; "),
      {
        "hello.cc": `#include <cstdio>\n${BITS}`,
        "CMakeLists.txt": [
          "cmake_minimum_required(VERSION 3.18)",
          "project(hello CXX)",
          "find_package(EXPAT REQUIRED)",
          "find_library(NATIVE NAMES archive libarchive.so.13)",
          'message(STATUS "machine ${CMAKE_SYSTEM_PROCESSOR} ${CMAKE_LIBRARY_ARCHITECTURE} ${CMAKE_CROSSCOMPILING}")',
          'message(STATUS "expat ${EXPAT_LIBRARY} ${NATIVE}")',
          "add_executable(hello hello.cc)",
        ].join("\n"),
      },
    );
    expect(output).toContain("-lexpat");
    expect(output).toContain("arm-linux-gnueabihf\n/\n");
    expect(output).toContain("-- machine armv7l arm-linux-gnueabihf FALSE\n");
    expect(output).toContain("-- expat /usr/lib/arm-linux-gnueabihf/libexpat.so NATIVE-NOTFOUND\n");
    expect(output).toMatch(/^32\n32\n\/lib\/ld-linux-armhf\.so\.3\nGNU Make/m);
  }, 120_000);

  test("builds Rust for the target, with build scripts that run natively, by the wrapper that is named", async () => {
    const { output, tools } = await shell(
      "cd crate; cargo build --offline --quiet; /tmp/target/$CARGO_BUILD_TARGET/debug/crate; uniq ../wrapped",
      {
        "crate/Cargo.toml": '[package]\nname = "crate"\nversion = "0.1.0"\nedition = "2021"\n',
        "crate/build.rs":
          'fn main() { println!("cargo:rustc-env=BUILT_ON={}", std::env::consts::ARCH); }\n',
        "crate/src/main.rs":
          'fn main() { println!("{} on {}", std::env::consts::ARCH, env!("BUILT_ON")); }\n',
      },
      { rust: true, env: { RUSTC_WRAPPER: wrapper() } },
    );
    expect(output).toMatch(/^arm on (?!arm\n)\w+\n(?:\S*\/)?rustc\n$/);
    expect(tools).toMatch(/rustc 1\.\d+\.\d+, cargo 1\.\d+/);
  }, 180_000);

  test("builds kiwisolver from its sdist, and imports it", async () => {
    const { exitCode, output } = await shell(
      "python3 -m pip wheel -q --no-deps --no-cache-dir --no-binary kiwisolver kiwisolver typing_extensions 2>&1; python3 -m pip install -q --no-index --no-deps --target /tmp/site *.whl 2>&1; PYTHONPATH=/tmp/site python3 -c 'import kiwisolver; print(kiwisolver.Variable(\"x\"))'; ls",
    );
    expect({ exitCode, output }).toEqual({
      exitCode: 0,
      output: expect.stringMatching(/kiwisolver-.*-cp311-cp311-linux_armv7l\.whl/),
    });
  }, 300_000);
});
