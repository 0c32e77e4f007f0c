import { basename } from "node:path/posix";
import { Failure, type Host } from "@wainwright/core";
import { newerLibraries, type PreparedRust, type PreparedTarget } from "@wainwright/toolchain";
import type { MadeProgram } from "../made-program.ts";
import type { BuiltProgram, Finishing } from "./built-program.ts";
import type { CargoArtifact } from "./cargo-artifacts.ts";
import { type ChosenProgram, programName } from "./chosen-programs.ts";
import { finishWasm } from "./finish-wasm.ts";
import { stripProgram } from "./strip-program.ts";

/**
 * Makes of cargo's files the programs that users get: aside, stripped, and for WebAssembly with their JavaScript.
 * @throws Failure `entry-point-unclear` where cargo made none of them, `program-failed`.
 */
export async function finishPrograms(
  host: Host,
  finishing: Finishing,
): Promise<readonly MadeProgram[]> {
  const { programs, artifacts } = finishing;
  const made: MadeProgram[] = [];
  const left: ChosenProgram[] = [];
  for (const program of programs) {
    const artifact = artifacts.find((one) => isOf(one, program));
    if (artifact === undefined) left.push(program);
    else {
      const folder = await host.files.temporaryFolder("rust");
      made.push(await finish(host, finishing, { program, artifact, folder }));
    }
  }
  const told = left.map(leftOut).join(", ");
  if (made.length === 0)
    throw new Failure("entry-point-unclear", `cargo made no program: ${told}`, {
      remedy: "Turn their features on.",
    });
  if (left.length > 0) host.log.notice(`left out: ${told}`, { title: "build-app: rust" });
  return made;
}

function isOf({ packageId, name }: CargoArtifact, program: ChosenProgram): boolean {
  return packageId === program.package.id && crateName(name) === crateName(program.target.name);
}

/** Cargo writes a library's name with underscores, from some version on in metadata, too. */
function crateName(name: string): string {
  return name.replaceAll("-", "_");
}

function leftOut(program: ChosenProgram): string {
  const features = program.target.requiredFeatures.join(", ");
  const name = programName(program);
  return features === "" ? name : `${name} (needs the features ${features})`;
}

async function finish(host: Host, finishing: Finishing, built: BuiltProgram): Promise<MadeProgram> {
  const { request, rust, prepared } = finishing;
  const { target } = request;
  const common = {
    ...{ kind: "rust" as const, version: built.program.package.version, target, seconds: 0 },
    name: programName(built.program),
  };
  if (target.target.os === "wasm")
    return { ...common, ...(await finishWasm(host, finishing, built)) };
  const path = `${built.folder}/${basename(built.artifact.path)}`;
  const stripped = request.strip
    ? [await stripProgram(host, { program: built.artifact.path, to: path, prepared })]
    : [];
  if (!request.strip) await host.files.copy(built.artifact.path, path);
  await tellNewerLibraries(host, prepared, path);
  const extension = path.endsWith(".exe") ? ".exe" : "";
  return { ...common, path, extension, notes: [howBuilt(rust, prepared), ...stripped] };
}

async function tellNewerLibraries(
  host: Host,
  prepared: PreparedTarget,
  path: string,
): Promise<void> {
  const newer = await newerLibraries(host, prepared, path);
  if (newer.length === 0) return;
  const names = newer.map(({ name, glibc }) => `${name} (from glibc ${glibc} on)`).join(", ");
  const floor = prepared.compiler.glibc?.join(".") ?? "";
  host.log.warning(
    `${basename(path)} is for glibc ${floor}, and needs ${names}: systems that old have other versions of that, or none\n→ Link it in (for OpenSSL: OPENSSL_STATIC=1 in the environment, or a feature named vendored), or ship it beside the program.`,
    { title: "build-app: rust" },
  );
}

function howBuilt({ description }: PreparedRust, { compiler }: PreparedTarget): string {
  const { kind, glibc } = compiler;
  const floor = kind === "zig" && glibc !== null ? ` for glibc ${glibc.join(".")}` : "";
  return `${description}, linked by ${kind === "native" ? "the host's compiler" : kind}${floor}`;
}
