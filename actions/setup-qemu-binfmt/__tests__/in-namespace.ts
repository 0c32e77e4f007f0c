import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { inOwnNamespace } from "@wainwright/testing";
import type { Step, StepResult } from "./run-in-namespace.ts";

/** Is where the steps may put files: they are gone with the namespace. */
export const FOLDER = mkdtempSync(join(tmpdir(), "binfmt-"));
/** Mounts binfmt_misc by hand. */
export const MOUNT: Step = {
  kind: "do",
  argv: ["mount", "-t", "binfmt_misc", "none", "/proc/sys/fs/binfmt_misc"],
};
/** Is an emulator that does not run ARMv7. */
export const AARCH64 = "/usr/bin/qemu-aarch64-static";

/** Checks what the tests need, and cleans up after them. */
export function useEmulators(): void {
  beforeAll(() => {
    if (!existsSync(AARCH64))
      throw new Error("this needs the emulators: apt-get install qemu-user-static");
  });
  afterAll(() => {
    rmSync(FOLDER, { recursive: true });
  });
}

/** Runs the action. */
export function main(inputs: Readonly<Record<string, string>> = {}): Step {
  return { kind: "main", inputs };
}

/** Registers a working emulator of 32-bit ARM by hand. */
export function register(name: string, flags: string): Step {
  const magic = String.raw`\x7fELF\x01\x01\x01${String.raw`\x00`.repeat(9)}\x02\x00\x28\x00`;
  const mask = String.raw`\xff\xff\xff\xff\xff\xff\xff\x00${String.raw`\xff`.repeat(8)}\xfe\xff\xff\xff`;
  const content = `:${name}:M::${magic}:${mask}:/usr/bin/qemu-arm-static:${flags}`;
  return { kind: "write", file: "register", content };
}

/** Does the steps in a namespace of their own, and tells what each came to. */
export function after(...steps: readonly Step[]): readonly StepResult[] {
  const driver = join(import.meta.dirname, "run-in-namespace.ts");
  const node = [process.execPath, "--import", "tsx", driver, FOLDER, JSON.stringify(steps)];
  const [program, ...args] = inOwnNamespace(process.getuid?.() ?? -1, node);
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0)
    throw new Error(
      `${stderr}\nthis needs Linux 6.7 (binfmt_misc in user namespaces), and root or sudo`,
    );
  return JSON.parse(stdout) as readonly StepResult[];
}

/** Does the steps, and tells what the last one came to. */
export function last(...steps: readonly Step[]): StepResult {
  const result = after(...steps).at(-1);
  if (result === undefined) throw new Error("no step was done");
  return result;
}

/** Newer distributions have no such link. */
const LINK = "/usr/libexec/qemu-binfmt/arm-binfmt-P";
/** Is the emulator that is found for 32-bit ARM. */
export const ARM = existsSync(LINK) ? LINK : "/usr/bin/qemu-arm-static";
/** Is how ours for 32-bit ARM is shown. */
export const OUR_ARM = `wainwright-qemu-arm enabled interpreter ${ARM} flags: PF`;
/** Is how `by-hand` is shown, before its flags. */
export const HAND_ARM = "by-hand enabled interpreter /usr/bin/qemu-arm-static flags: ";
