import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { installPackages } from "../system/install-packages.ts";
import { runtimeRoot } from "./runtime-root.ts";
import type { RunnerChoice } from "./rust-request.ts";

/** Says whose programs are to be started, and by what. */
export interface RunnerRequest {
  readonly target: Target;
  readonly hostTarget: Target;
  readonly choice: RunnerChoice;
  /** Folders that may hold the target's loader and C library, best first. */
  readonly roots: readonly string[];
}

/**
 * Gives what starts a target's programs on this machine: nothing for the host's own, else QEMU's user mode with a folder
 * that has the target's loader. Null where nothing does, or nothing is wanted.
 * @throws Failure `emulator-unavailable` when QEMU is asked for and cannot be had.
 */
export async function chooseRunner(
  host: Host,
  request: RunnerRequest,
): Promise<readonly string[] | null> {
  const { target, hostTarget, choice } = request;
  if (choice === "none") return null;
  if (choice === "native" || target.name === hostTarget.name) return [];
  const emulator = (await findEmulator(host, target)) ?? (await installed(host, request));
  if (emulator === null) return null;
  // musl's programs are static here, and need no loader.
  if (target.libc === "musl") return [emulator];
  const root = await runtimeRoot(host, target, request.roots);
  return root === null ? null : [emulator, "-L", root];
}

/** Finds the emulator of a target on PATH, by Debian's name or the newer one. */
async function findEmulator(host: Host, target: Target): Promise<string | null> {
  if (target.qemu === null) return null;
  for (const name of [`qemu-${target.qemu}-static`, `qemu-${target.qemu}`]) {
    const path = await host.exec.find(name);
    if (path !== null) return path;
  }
  return null;
}

async function installed(host: Host, { target, choice }: RunnerRequest): Promise<string | null> {
  if (choice !== "qemu-user") return null;
  for (const name of ["qemu-user-static", "qemu-user"]) {
    try {
      await installPackages(host, [name]);
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.code === "interrupted") throw thrown;
      host.log.debug(thrown.message);
    }
    const found = await findEmulator(host, target);
    if (found !== null) return found;
  }
  throw new Failure("emulator-unavailable", `no QEMU user-mode emulator for ${target.name}`, {
    remedy: "Install qemu-user-static (or qemu-user), or choose runner: none.",
  });
}
