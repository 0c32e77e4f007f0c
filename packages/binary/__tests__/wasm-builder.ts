/** Builds a WebAssembly module of sections; a section is its number and its bytes. */
export function buildWasm(...sections: readonly (readonly [number, readonly number[]])[]): Buffer {
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  return Buffer.from([
    ...header,
    ...sections.flatMap(([id, bytes]) => [id, bytes.length, ...bytes]),
  ]);
}

/** Writes a name of WebAssembly. */
export function wasmName(text: string): readonly number[] {
  return [Buffer.byteLength(text), ...Buffer.from(text)];
}
