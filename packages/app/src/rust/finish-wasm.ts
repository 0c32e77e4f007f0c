import { type Host, runTool } from "@wainwright/core";
import type { MadeProgram } from "../made-program.ts";
import { bindgenProgram } from "./bindgen-program.ts";
import type { BuiltProgram, Finishing } from "./built-program.ts";
import { programName } from "./chosen-programs.ts";
import { stripProgram } from "./strip-program.ts";
import { wasmOptProgram } from "./wasm-opt-program.ts";
import { wasmPackageManifest } from "./wasm-package-manifest.ts";

type FinishedWasm = Pick<MadeProgram, "path" | "extension" | "notes">;

/**
 * Makes of a WebAssembly module what users load: one file, or where wasm-bindgen is compiled in a folder that npm takes.
 * @throws Failure `program-failed`, or what keeps a tool away.
 */
export async function finishWasm(
  host: Host,
  finishing: Finishing,
  built: BuiltProgram,
): Promise<FinishedWasm> {
  const { rust } = finishing;
  const version = (await isBound(host, built)) ? finishing.bindgen : null;
  if (version === null) {
    const path = `${built.folder}/${moduleName(built)}.wasm`;
    const notes = await place(host, finishing, { from: built.artifact.path, to: path });
    return { path, extension: ".wasm", notes: [rust.description, ...notes] };
  }
  const path = `${built.folder}/${programName(built.program)}`;
  await bind(host, finishing, { built, version, path });
  const module = `${path}/${moduleName(built)}_bg.wasm`;
  const notes = await slimmed(host, finishing, { built, module });
  const manifest = wasmPackageManifest(built.program, finishing.request.bindgenTarget);
  await host.files.write(`${path}/package.json`, manifest);
  return {
    ...{ path, extension: "" },
    notes: [rust.description, `JavaScript by wasm-bindgen ${version}`, ...notes],
  };
}

/** wasm-bindgen itself has left out what is not needed: its modules give their imports out again, which older strips refuse. */
async function slimmed(
  host: Host,
  { request }: Finishing,
  { built, module }: { readonly built: BuiltProgram; readonly module: string },
): Promise<readonly string[]> {
  if (isStripped(request)) return [`stripped: ${await sizes(host, built.artifact.path, module)}`];
  if (!request.wasmOpt) return [];
  const bound = `${built.folder}/bound.wasm`;
  await host.files.rename(module, bound);
  return [await optimise(host, bound, module)];
}

/** What the macros of wasm-bindgen leave for its program is in a section of this name. */
const BINDINGS = "__wasm_bindgen_unstable";

/** One build may make modules with and without. */
async function isBound(host: Host, { artifact }: BuiltProgram): Promise<boolean> {
  const bytes = await host.files.readBytes(artifact.path);
  return new TextDecoder("latin1").decode(bytes).includes(BINDINGS);
}

interface Binding {
  readonly built: BuiltProgram;
  readonly version: string;
  /** The package's folder. */
  readonly path: string;
}

async function bind(
  host: Host,
  { calls, request }: Finishing,
  { built, version, path }: Binding,
): Promise<void> {
  const program = await bindgenProgram(host, calls, version);
  const options = ["--target", request.bindgenTarget, "--out-dir", path];
  const named = ["--out-name", moduleName(built), built.artifact.path];
  const stripped = isStripped(request) ? UNNAMED : [];
  await runTool(host, { argv: [program, ...options, ...stripped, ...named] }, FAILED);
}

const UNNAMED = ["--remove-name-section", "--remove-producers-section"];

/** What is optimised has its symbols taken out, too. */
function isStripped({ strip, wasmOpt }: Finishing["request"]): boolean {
  return strip && !wasmOpt;
}

async function place(
  host: Host,
  { request, prepared }: Finishing,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly string[]> {
  if (request.wasmOpt) return [await optimise(host, from, to)];
  if (isStripped(request)) return [await stripProgram(host, { program: from, to, prepared })];
  await host.files.copy(from, to);
  return [];
}

async function optimise(host: Host, from: string, to: string): Promise<string> {
  const program = await wasmOptProgram(host);
  // rustc's module says which features it uses.
  await runTool(host, { argv: [program, "-O", from, "-o", to] }, FAILED);
  return `wasm-opt: ${await sizes(host, from, to)}`;
}

async function sizes(host: Host, from: string, to: string): Promise<string> {
  const [before, after] = await Promise.all([from, to].map(async (path) => host.files.info(path)));
  return `${kilobytes(after?.size)} kB of ${kilobytes(before?.size)}`;
}

const FAILED = {
  code: "program-failed",
  what: "the WebAssembly module could not be finished",
  remedy: "Read the tool's words above.",
} as const;

function moduleName({ program }: BuiltProgram): string {
  return program.target.name.replaceAll("-", "_");
}

function kilobytes(bytes = 0): string {
  return (bytes / 1000).toFixed(1);
}
