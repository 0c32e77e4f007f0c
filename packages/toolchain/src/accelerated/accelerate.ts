import { Failure, type Host } from "@wainwright/core";
import { hostTarget as targetOfHost } from "../system/host-target.ts";
import type { Mount, Userland, UserlandCommand } from "../userland/userland.ts";
import { compileLaunchers } from "./compile-launchers.ts";
import { launchers } from "./launchers.ts";
import { lendRust, type LentRust, type RustWish } from "./lend-rust.ts";
import { proveAcceleration } from "./prove-acceleration.ts";
import { CMAKE_FOLDER, LAUNCHERS_FOLDER, TOOLCHAIN_FOLDER } from "./places.ts";
import { makeToolchainRoot, toolchainProblem } from "./toolchain-root.ts";

/** Is a userland in which builds find native programs first. */
export interface AcceleratedUserland extends Userland {
  /** Says what runs natively: "gcc 12.2.0, cmake 3.25.1, …". */
  readonly tools: string;
}

/**
 * Lends programs of the host's own architecture to a userland opened to be accelerated: compilers and tools are first on its
 * PATH and run natively, all else is its own and runs as the target. That they do is proved.
 * @param rustWish null where rustc and cargo are not needed.
 * @throws Failure `target-unserved`, `userland-failed`, `compiler-unavailable`, `compiler-not-proved`, and of Rust's
 * `rust-std-unavailable` and `rust-toolchain-unavailable`.
 */
export async function accelerate(
  host: Host,
  userland: Userland,
  rustWish: RustWish | null = null,
): Promise<AcceleratedUserland> {
  const hostTarget = targetOfHost(host);
  const { target, suite } = userland;
  const problem = toolchainProblem(hostTarget, target);
  if (problem !== null || suite === null)
    throw unserved(userland, problem ?? "it is of no Debian suite that is known");
  if (!(await host.files.exists(`${userland.root ?? ""}${TOOLCHAIN_FOLDER}`)))
    throw unserved(userland, "it was not opened to be accelerated");
  const facts = { suite, hostTarget, target };
  const toolchain = await makeToolchainRoot(host, facts);
  const rust =
    rustWish === null
      ? NO_RUST
      : await lendRust(host, { ...rustWish, hostTarget, target, python: userland.python });
  const table = [...launchers(facts), ...rust.launchers];
  const folder = await compileLaunchers(host, toolchain.path, table);
  const lent = withPrograms(userland, { rust, mounts: mounted(toolchain.path, folder) });
  const tools = await proveAcceleration(host, lent, {
    hostTarget,
    toolchain: toolchain.path,
    launchers: folder,
    rustc: rust.rustc,
  });
  return { ...lent, tools };
}

const NO_RUST: LentRust = { launchers: [], mounts: [], env: {}, rustc: null };

function mounted(toolchain: string, folder: string): readonly Mount[] {
  return [
    { host: toolchain, inside: TOOLCHAIN_FOLDER, writable: false },
    { host: folder, inside: LAUNCHERS_FOLDER, writable: false },
    ...["bin", "share"].map((name) => ({
      host: `${toolchain}/usr/${name}`,
      inside: `${CMAKE_FOLDER}/${name}`,
      writable: false,
    })),
  ];
}

function withPrograms(
  userland: Userland,
  { rust, mounts }: { readonly rust: LentRust; readonly mounts: readonly Mount[] },
): Userland {
  const run = async (command: UserlandCommand) =>
    userland.run({
      ...command,
      mounts: [...(command.mounts ?? []), ...mounts, ...rust.mounts],
      // The first of its own mounts stays the working folder; without one it is the root, and not the toolchain.
      cwd: command.cwd ?? command.mounts?.[0]?.inside ?? "/",
      path: [...(command.path ?? []), LAUNCHERS_FOLDER],
      env: { ...rust.env, ...command.env },
    });
  return { ...userland, run };
}

function unserved({ description, target }: Userland, problem: string): Failure {
  return new Failure(
    "target-unserved",
    `native compilers cannot be lent to the userland (${description}, ${target.name}): ${problem}`,
    { remedy: "Choose strategy: emulated, or leave the image out." },
  );
}
