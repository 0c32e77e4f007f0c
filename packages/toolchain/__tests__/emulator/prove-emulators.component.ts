import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { TARGETS } from "@wainwright/platform";
import { inOwnNamespace } from "@wainwright/testing";
import { proofProgram } from "../../src/emulator/proof-program.ts";
import type { ProofAnswer, ProofScenario } from "./prove-in-namespace.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "proofs-"));
const ARM = "/usr/bin/qemu-arm-static";
const LINUX = TARGETS.filter(({ libc }) => libc === "gnu");

beforeAll(() => {
  const { status } = spawnSync(ARM, ["--version"]);
  if (status !== 0) throw new Error("this needs the emulators: apt-get install qemu-user-static");
});

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

function proof(scenario: ProofScenario): ProofAnswer {
  const driver = join(import.meta.dirname, "prove-in-namespace.ts");
  const node = [process.execPath, "--import", "tsx", driver, JSON.stringify(scenario)];
  const [program, ...args] = inOwnNamespace(process.getuid?.() ?? -1, node);
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0)
    throw new Error(
      `${stderr}\nthis needs Linux 6.7 (binfmt_misc in user namespaces), and root or sudo`,
    );
  return JSON.parse(stdout) as ProofAnswer;
}

describe("the test programs run by hand", () => {
  test.each(LINUX.map((target) => [target.architecture, target] as const))(
    "exit with 40 and the number of arguments on %s",
    (architecture, target) => {
      const path = join(FOLDER, architecture);
      writeFileSync(path, proofProgram(target) ?? "", { mode: 0o755 });
      const exits = [[], ["a"], ["a", "b"]].map(
        (args) => spawnSync(`/usr/bin/qemu-${target.qemu}-static`, [path, ...args]).status,
      );
      expect(exits).toEqual([41, 42, 43]);
    },
  );
});

describe("a proof by the kernel", () => {
  const target = "armv7-linux-gnu";
  const fixed = { interpreter: ARM, flags: "PF" };

  test("succeeds with a static emulator and flag F", () => {
    expect(proof({ target, handler: fixed })).toEqual({ code: null, message: "proved" });
  });

  test("succeeds when the emulator's file is removed after that", () => {
    const interpreter = join(FOLDER, "qemu-arm");
    spawnSync("cp", [ARM, interpreter]);
    const answer = proof({
      target,
      handler: { ...fixed, interpreter },
      before: [["rm", interpreter]],
    });
    expect(answer.code).toBeNull();
  });

  test("says that nothing is registered", () => {
    expect(proof({ target })).toEqual({
      code: "emulator-not-registered",
      message: expect.stringContaining("asked: linux/arm/v7; obtained: none"),
    });
  });

  test("says so too of a handler that is switched off", () => {
    const before = [["sh", "-c", "echo 0 > /proc/sys/fs/binfmt_misc/by-hand"]] as const;
    expect(proof({ target, handler: fixed, before }).code).toBe("emulator-not-registered");
  });

  test("says that flag F is missing", () => {
    const answer = proof({ target, handler: { ...fixed, flags: "P" } });
    expect(answer).toEqual({
      code: "emulator-not-fixed",
      message: expect.stringContaining("lacks flag F"),
    });
  });

  test("says that the emulator is missing", () => {
    const answer = proof({ target, handler: { interpreter: "/opt/gone/qemu-arm", flags: "P" } });
    expect(answer).toEqual({
      code: "emulator-interpreter-missing",
      message: expect.stringContaining("/opt/gone/qemu-arm does not exist"),
    });
  });

  test("says that the emulator is of another architecture", () => {
    const answer = proof({
      target,
      handler: { interpreter: "/usr/bin/qemu-aarch64-static", flags: "PF" },
    });
    expect(answer).toEqual({
      code: "emulator-not-proved",
      message: expect.stringMatching(/should exit with 42 .* Invalid ELF image/),
    });
  });

  test("says that the emulated processor is too old for ARMv7, and not for ARMv6", () => {
    const answer = proof({ target, handler: fixed, cpu: "arm1176" });
    expect(answer).toEqual({
      code: "emulator-crashed",
      message: expect.stringContaining("linux/arm/v7: the test program was ended by SIGILL"),
    });
    const armv6 = { target: "armv6-linux-gnu", handler: fixed, cpu: "arm1176" };
    expect(proof(armv6).code).toBeNull();
  });

  test("says that programs may not be run where the temporary folder is", () => {
    const temporary = join(FOLDER, "noexec");
    const before = [
      ["mkdir", temporary],
      ["mount", "-t", "tmpfs", "-o", "noexec", "none", temporary],
    ] as const;
    expect(proof({ target, handler: fixed, before, temporary }).code).toBe(
      "emulator-not-permitted",
    );
  });

  test("says that an emulator mistakes the arguments", () => {
    // Named as if argv[0] were kept, and registered without the flag that keeps it.
    const interpreter = "/usr/libexec/qemu-binfmt/arm-binfmt-P";
    const answer = proof({ target, handler: { interpreter, flags: "F" } });
    expect(answer).toEqual({
      code: "emulator-not-proved",
      message: expect.stringContaining("exited with"),
    });
  });
});
