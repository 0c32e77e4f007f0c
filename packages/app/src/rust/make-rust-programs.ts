import { Failure, type Host, toolFailure } from "@wainwright/core";
import {
  libclangEnvironment,
  type PreparedTarget,
  prepareRust,
  probeTarget,
} from "@wainwright/toolchain";
import type { MadeProgram } from "../made-program.ts";
import { type CargoArtifacts, parseCargoArtifacts } from "./cargo-artifacts.ts";
import { cargoCall, type CargoCalls, cargoCalls } from "./cargo-calls.ts";
import { cargoBuildArguments } from "./cargo-command.ts";
import { type CargoMetadata, parseCargoMetadata } from "./cargo-metadata.ts";
import { type ChosenProgram, choosePrograms } from "./chosen-programs.ts";
import { crossAdvice } from "./cross-toml.ts";
import { finishPrograms } from "./finish-programs.ts";
import { unpackCrate } from "./registry-crate.ts";
import type { RustProgramsRequest } from "./rust-programs-request.ts";
import { withoutMessages } from "./without-messages.ts";

/**
 * Builds the programs of a crate or workspace for one target on this machine, whatever the target: nothing is emulated, and
 * nothing falls back to a build for the host.
 * @throws Failure `entry-point-unclear`, `outputs-collide`, `path-missing`, `package-not-found`, `inputs-invalid`,
 * `program-failed`, `compiler-bug`, or what preparing Rust throws.
 */
export async function makeRustPrograms(
  host: Host,
  request: RustProgramsRequest,
): Promise<readonly MadeProgram[]> {
  const started = host.clock.now();
  const { target, source } = request;
  const given = "folder" in source ? await projectFolder(host, source.folder) : null;
  const rust = await prepareRust(host, {
    targets: [target.target],
    toolchain: request.rustToolchain,
    linker: request.linker,
    glibc: target.floor,
    runner: "auto",
    workingDirectory: given,
    packages: request.systemPackages,
  });
  const [prepared] = rust.targets;
  if (prepared === undefined) throw new Error("a prepared Rust without its target");
  for (const notice of rust.notices) host.log.notice(notice, TITLE);
  await probe(host, prepared);
  const calls = cargoCalls(host, rust);
  const folder = given ?? ("crate" in source ? await unpackCrate(host, calls, source.crate) : "");
  const metadata = await readMetadata(host, calls, folder);
  await tellCross(host, metadata, prepared);
  const chosen = choosePrograms(metadata, request, folder);
  if (!chosen.ok) throw new Failure(chosen.code, chosen.problem, { remedy: REMEDIES[chosen.code] });
  const bound = await withLibclang(host, calls, { metadata, prepared });
  const built = await build(host, bound, { request, folder, programs: chosen.programs });
  const made = await finishPrograms(host, { request, rust, prepared, calls, ...built });
  const seconds = (host.clock.now() - started) / 1000 / made.length;
  return made.map((program) => ({ ...program, seconds }));
}

const TITLE = { title: "build-app: rust" };

const REMEDIES = {
  "entry-point-unclear":
    "Name programs of this crate or workspace, or the package that has them (-p).",
  "outputs-collide": "Name one of the packages, and build the other in a step of its own.",
  "inputs-invalid": "Take a name that the manifests have.",
} as const;

async function projectFolder(host: Host, given: string): Promise<string> {
  const folder = host.files.absolute(given);
  if (await host.files.exists(`${folder}/Cargo.toml`)) return host.files.realPath(folder);
  throw new Failure("path-missing", `${folder} has no Cargo.toml`, {
    remedy: "Let working-directory be the folder of a crate or workspace, or name a crate.",
  });
}

/** Ahead of the crates that would run into it, in their build scripts or, cross-compiled, not at all. */
async function probe(host: Host, prepared: PreparedTarget): Promise<void> {
  const { target, compiler } = prepared;
  if (compiler.kind === "zig" || (await probeTarget(host, prepared)) === "right") return;
  host.log.warning(
    `${compiler.cc} was not probed for GCC bug 95189: nothing here runs programs of ${target.name}\n→ Install qemu-user-static.`,
    TITLE,
  );
}

async function readMetadata(host: Host, calls: CargoCalls, folder: string): Promise<CargoMetadata> {
  const command = cargoCall(calls, ["metadata", "--no-deps", "--format-version", "1"], folder);
  const completed = await host.exec.run({ ...command, quiet: true });
  if (completed.exitCode !== 0)
    throw toolFailure(
      command,
      { ...completed, output: completed.stderr },
      {
        code: "program-failed",
        what: `cargo cannot read ${folder}/Cargo.toml`,
        remedy: "Read cargo's words above.",
      },
    );
  const metadata = parseCargoMetadata(completed.stdout);
  if (metadata !== null) return metadata;
  throw new Failure("program-failed", `cargo names no package in ${folder}`, {
    remedy: "Give the workspace members, or build in a crate's own folder.",
  });
}

async function tellCross(
  host: Host,
  { workspaceRoot }: CargoMetadata,
  { target }: PreparedTarget,
): Promise<void> {
  const text = await host.files.readTextIfThere(`${workspaceRoot}/Cross.toml`);
  if (text === null) return;
  const { warnings, notices } = crossAdvice(text, target.rustTriple);
  for (const warning of warnings) host.log.warning(warning, { ...TITLE, file: "Cross.toml" });
  for (const notice of notices) host.log.notice(notice, { ...TITLE, file: "Cross.toml" });
}

/** bindgen reads C headers by libclang, which it loads; the lock file tells whether a build script may run it. */
async function withLibclang(
  host: Host,
  calls: CargoCalls,
  { metadata, prepared }: { readonly metadata: CargoMetadata; readonly prepared: PreparedTarget },
): Promise<CargoCalls> {
  const lock = await host.files.readTextIfThere(`${metadata.workspaceRoot}/Cargo.lock`);
  if (lock === null || !/^name = "clang-sys"$/m.test(lock)) return calls;
  return { ...calls, env: { ...calls.env, ...(await libclangEnvironment(host, prepared)) } };
}

interface Building {
  readonly request: RustProgramsRequest;
  readonly folder: string;
  readonly programs: readonly ChosenProgram[];
}

async function build(
  host: Host,
  calls: CargoCalls,
  { request, folder, programs }: Building,
): Promise<CargoArtifacts & Pick<Building, "programs">> {
  const call = cargoCall(calls, cargoBuildArguments(request, programs), folder);
  const command = {
    ...call,
    env: { ...call.env, ...stripEnvironment(request) },
    log: withoutMessages(host.log),
  };
  const completed = await host.exec.run(command);
  if (completed.exitCode !== 0)
    throw toolFailure(
      command,
      { ...completed, output: completed.stderr },
      failure(completed.stderr),
    );
  return { programs, ...parseCargoArtifacts(completed.stdout) };
}

/** What is stripped here is stripped once, and its size before is known. */
function stripEnvironment({ strip, profile }: RustProgramsRequest) {
  const name = profile.toUpperCase().replaceAll("-", "_");
  return strip ? { [`CARGO_PROFILE_${name}_STRIP`]: "none" } : {};
}

function failure(words: string) {
  const isLock = /--locked|lock file .* needs to be updated/.test(words);
  return {
    code: "program-failed",
    what: "the programs could not be built",
    remedy: isLock
      ? "Commit the Cargo.lock that `cargo generate-lockfile` or `cargo update --workspace` makes, or set locked: false."
      : "Read cargo's words above.",
  } as const;
}
