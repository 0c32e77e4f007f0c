import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { hostTarget as targetOfHost } from "../system/host-target.ts";
import type { Mount, Userland, UserlandCommand } from "../userland/userland.ts";
import { chooseCompilers, type CompilerWish } from "./choose-compilers.ts";
import { compileLaunchers } from "./compile-launchers.ts";
import { lendCcache } from "./lend-ccache.ts";
import { lendGcc } from "./lend-gcc.ts";
import { lendRust, type LentRust, type RustWish } from "./lend-rust.ts";
import { lendRustcWrapper, type LentRustcWrapper } from "./lend-rustc-wrapper.ts";
import { lendZig } from "./lend-zig.ts";
import type { LentCompilers } from "./lent-compilers.ts";
import { proveAcceleration } from "./prove-acceleration.ts";
import { CMAKE_FOLDER, LAUNCHERS_FOLDER, TOOLCHAIN_FOLDER } from "./places.ts";
import { zigCache } from "./zig-cache.ts";

/** Is a userland in which builds find native programs first. */
export interface AcceleratedUserland extends Userland {
  /** Says what runs natively: "gcc 12.2.0, cmake 3.25.1, …". */
  readonly tools: string;
}

/** Says what a userland is lent. */
export interface AccelerationWish extends Partial<CompilerWish> {
  /** Left out where rustc and cargo are not needed. */
  readonly rust?: RustWish | null;
  /** Whether C++ is compiled, for which zig has to be made ready; left out, zig does so in the build that needs it. */
  readonly cxx?: boolean;
  /** The build's variables: CCACHE_DIR and RUSTC_WRAPPER among them, or among the machine's, put caches in front of compilers. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Lends programs of the host's own architecture to a userland opened to be accelerated: compilers and tools are first on its
 * PATH and run natively, all else is its own and runs as the target. That they do is proved.
 * @throws Failure `target-unserved`, `userland-failed`, `compiler-unavailable`, `compiler-not-proved`, and of Rust's
 * `rust-std-unavailable` and `rust-toolchain-unavailable`.
 */
export async function accelerate(
  host: Host,
  userland: Userland,
  wish: AccelerationWish = {},
): Promise<AcceleratedUserland> {
  const hostTarget = targetOfHost(host);
  const env = wish.env ?? {};
  const compilers = await lendCompilers(host, userland, { hostTarget, wish });
  const { rust, wrapper } = await lendForRust(host, userland, { hostTarget, wish });
  const cached = await lendCcache(host, compilers, env);
  const table = [...cached.launchers, ...rust.launchers];
  const folder = await compileLaunchers(host, compilers.toolchain, table);
  const lent: LentPrograms = {
    mounts: [
      ...mounted(compilers.toolchain, folder),
      ...[...compilers.mounts, ...cached.mounts, ...rust.mounts, ...wrapper.mounts],
    ],
    env: rust.env,
    fixed: wrapper.env,
  };
  const accelerated = await withZigCache(host, userland, {
    compilers,
    lent,
    cxx: wish.cxx === true,
  });
  const tools = await proveAcceleration(host, accelerated, {
    hostTarget,
    programs: [`${folder}/gcc`, ...compilers.programs, ...rust.programs],
    tools: [...compilers.tools, ...TOOLS, ...(rust.programs.length > 0 ? ["rustc", "cargo"] : [])],
  });
  return { ...accelerated, tools };
}

const TOOLS = ["cmake", "ninja", "make", "pkg-config", "git"];
const NO_RUST: LentRust = { launchers: [], mounts: [], env: {}, programs: [] };
const NO_WRAPPER: LentRustcWrapper = { mounts: [], env: {} };

interface Wanted {
  readonly hostTarget: Target;
  readonly wish: AccelerationWish;
}

async function lendCompilers(
  host: Host,
  userland: Userland,
  { hostTarget, wish }: Wanted,
): Promise<LentCompilers> {
  const { target, suite } = userland;
  const root = userland.root ?? "";
  const { linker = "auto", floor = null } = wish;
  const choice = chooseCompilers({ hostTarget, target, suite, linker, floor });
  if (choice.kind === "none") throw unserved(userland, choice.problem);
  if (!(await host.files.exists(`${root}${TOOLCHAIN_FOLDER}`)))
    throw unserved(userland, "it was not opened to be accelerated");
  if (choice.kind === "gcc")
    return lendGcc(host, { suite: choice.suite, hostTarget, target, root });
  host.log.info(`zig compiles for the userland: ${choice.why}`);
  return lendZig(host, { suite, hostTarget, target, floor, root });
}

async function lendForRust(
  host: Host,
  { target, python }: Userland,
  { hostTarget, wish }: Wanted,
): Promise<{ readonly rust: LentRust; readonly wrapper: LentRustcWrapper }> {
  const { rust: wanted = null, env = {} } = wish;
  if (wanted === null) return { rust: NO_RUST, wrapper: NO_WRAPPER };
  const rust = await lendRust(host, { ...wanted, hostTarget, target, python });
  return { rust, wrapper: await lendRustcWrapper(host, hostTarget, env) };
}

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

interface Lent {
  readonly compilers: LentCompilers;
  readonly lent: LentPrograms;
  readonly cxx: boolean;
}

async function withZigCache(
  host: Host,
  userland: Userland,
  { compilers, lent, cxx }: Lent,
): Promise<Userland> {
  if (!compilers.tools.includes("zig")) return withPrograms(userland, lent);
  const { identity } = compilers;
  const withCache = (cache: Mount) =>
    withPrograms(userland, { ...lent, mounts: [...lent.mounts, cache] });
  return withCache(await zigCache(host, { identity, cxx, withCache }));
}

interface LentPrograms {
  readonly mounts: readonly Mount[];
  readonly env: Readonly<Record<string, string>>;
  /** What a command's own variables do not change. */
  readonly fixed: Readonly<Record<string, string>>;
}

function withPrograms(userland: Userland, { mounts, env, fixed }: LentPrograms): Userland {
  const run = async (command: UserlandCommand) =>
    userland.run({
      ...command,
      mounts: [...(command.mounts ?? []), ...mounts],
      // The first of its own mounts stays the working folder; without one it is the root, and not the toolchain.
      cwd: command.cwd ?? command.mounts?.[0]?.inside ?? "/",
      path: [...(command.path ?? []), LAUNCHERS_FOLDER],
      env: { ...env, ...command.env, ...fixed },
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
