import { dirname } from "node:path/posix";
import type { CCompiler } from "../c-compiler/c-compiler.ts";
import { WASM_LINKER } from "../c-compiler/zig-wrapper.ts";

/** Gives what rustc links a target's programs with: the C compiler, or for WebAssembly the linker beside it. */
export function rustLinker({ cc, target }: CCompiler): string {
  return target.os === "wasm" ? `${dirname(cc)}/${WASM_LINKER}` : cc;
}
