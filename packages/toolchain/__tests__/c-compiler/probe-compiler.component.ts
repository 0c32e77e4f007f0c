import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { probeCompiler, type ProbeRequest } from "../../src/c-compiler/probe-compiler.ts";
import { ensureGcc } from "../../src/c-compiler/ensure-gcc.ts";
import { makeDebianRoot } from "../../src/userland/debian-root.ts";
import { machine, temporaryFolders } from "../rust/real-machine.ts";
import { targetOf } from "../target-of.ts";

const MINUTES = 60_000;
const QEMU = "/usr/bin/qemu-arm-static";
const CROSS = "/usr/arm-linux-gnueabihf";
const ARMV7 = targetOf("armv7");
const folder = temporaryFolders();
const compilers = { native: "", cross: "" };

/** GCC 9.3.0 of bullseye has the bug; unpacked, it takes the C library and, crossing, the binutils of this machine. */
beforeAll(async () => {
  if (!existsSync(QEMU)) throw new Error("this needs QEMU: apt-get install qemu-user-static");
  const { host } = machine();
  await ensureGcc(host, ARMV7);
  const { path } = await makeDebianRoot(host, {
    suite: "bullseye",
    architectures: ["amd64"],
    packages: ["gcc-9", "gcc-9-arm-linux-gnueabihf"],
  });
  compilers.native = `${path}/usr/bin/x86_64-linux-gnu-gcc-9`;
  compilers.cross = join(folder(), "gcc-9");
  const options = `-B${CROSS}/bin/ -B${CROSS}/lib/ -L${CROSS}/lib -isystem ${CROSS}/include`;
  const script = `#!/bin/sh\nexec ${path}/usr/bin/arm-linux-gnueabihf-gcc-9 ${options} "$@"\n`;
  writeFileSync(compilers.cross, script, { mode: 0o755 });
}, 5 * MINUTES);

/** Each is of a cache of its own: what was found right is remembered. */
async function probed(request: Partial<ProbeRequest> & Pick<ProbeRequest, "cc">) {
  const { host } = machine({ WAINWRIGHT_CACHE: folder() });
  const defaults = { target: targetOf("amd64"), flags: [], runner: [], identity: "gcc" };
  return probeCompiler(host, { ...defaults, ...request });
}

const UNDER_QEMU = { target: ARMV7, runner: [QEMU, "-L", CROSS] };

describe("the probe for GCC bug 95189", () => {
  test("finds it in GCC 9.3.0", async () => {
    await expect(probed({ cc: compilers.native })).rejects.toMatchObject({
      code: "compiler-bug",
      message: expect.stringMatching(/miscompiles memcmp for amd64-linux-gnu at -O2 and -O3/),
      remedy: expect.stringMatching(
        /9\.4, 10\.2[\s\S]*zig[\s\S]*-fno-builtin-memcmp[\s\S]*Cross\.toml/,
      ),
    });
  });

  test("finds it in the cross compiler too, by running what it makes under QEMU", async () => {
    await expect(probed({ cc: compilers.cross, ...UNDER_QEMU })).rejects.toMatchObject({
      code: "compiler-bug",
      message: expect.stringMatching(/armv7-linux-gnu at -O2 and -O3/),
      remedy: expect.stringContaining("CFLAGS_armv7_unknown_linux_gnueabihf=-fno-builtin-memcmp"),
    });
  });

  test("does not find it where the flags that crates get avoid it", async () => {
    const flags = ["-fno-builtin-memcmp"];
    expect(await probed({ cc: compilers.native, flags })).toBe("right");
    expect(await probed({ cc: compilers.cross, flags, ...UNDER_QEMU })).toBe("right");
  });

  test("does not find it in this machine's compilers", async () => {
    expect(await probed({ cc: "gcc" })).toBe("right");
    expect(await probed({ cc: "arm-linux-gnueabihf-gcc", ...UNDER_QEMU })).toBe("right");
  });

  test("says when it could not run what it made", async () => {
    expect(await probed({ cc: compilers.cross, target: ARMV7, runner: null })).toBe("not-run");
  });

  test("tells a program that does not run from one that is wrong", async () => {
    const runner = [QEMU, "-L", "/nonexistent"];
    await expect(
      probed({ cc: "arm-linux-gnueabihf-gcc", target: ARMV7, runner }),
    ).rejects.toMatchObject({
      code: "compiler-not-proved",
      message: expect.stringMatching(/ended with exit code 255.*ld-linux-armhf/),
    });
  });

  test("tells a compiler that cannot compile", async () => {
    await expect(probed({ cc: "gcc", flags: ["-march=z80"] })).rejects.toMatchObject({
      code: "compiler-not-proved",
      message: expect.stringContaining("z80"),
    });
  });
});
