import type { CCompiler } from "../c-compiler/c-compiler.ts";
import { WASM_LINKER } from "../c-compiler/zig-wrapper.ts";

/** Gives what rustc links a target's programs with: the C compiler, or for WebAssembly the linker beside it. */
export function rustLinker({ cc, target }: CCompiler): string {
  return target.os === "wasm" ? `${cc.slice(0, cc.lastIndexOf("/"))}/${WASM_LINKER}` : cc;
}
