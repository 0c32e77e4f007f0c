import type { Wasm } from "./wasm.ts";

/** Describes a file: "WebAssembly module", "WebAssembly component". */
export function describeWasm(wasm: Wasm): string {
  const isWide = wasm.kind === "module" && wasm.memory64;
  return `WebAssembly ${wasm.kind}${isWide ? ", 64-bit memory" : ""}`;
}
