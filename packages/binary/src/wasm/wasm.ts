/** A WebAssembly file, as far as what can run it depends on it (https://webassembly.github.io/spec/core/binary). */
export type Wasm =
  | WasmModule
  /** A component (https://github.com/WebAssembly/component-model): modules with typed interfaces; not looked into. */
  | { readonly kind: "component" };

/** A core module. */
export type WasmModule = {
  readonly kind: "module";
  /** The modules that have to provide something, each once: "wasi_snapshot_preview1", "env". */
  readonly imports: readonly string[];
  readonly exported: readonly string[];
  /** What the section target_features says that it uses, as in "simd128"; null when there is none. */
  readonly features: readonly string[] | null;
  /** Whether a memory has 64-bit addresses. */
  readonly memory64: boolean;
};
