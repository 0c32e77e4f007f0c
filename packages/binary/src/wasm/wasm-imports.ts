import { MalformedError } from "../bytes/malformed-error.ts";
import type { WasmCursor } from "./wasm-cursor.ts";

/** importdesc: what kind of thing is wanted. */
const KIND = { function: 0, table: 1, memory: 2, global: 3, tag: 4 } as const;

/** Bits of the limits of a table or memory: a maximum, 64-bit addresses (memory64), a page size of its own. */
const LIMIT = { maximum: 1, memory64: 4, pageSize: 8 } as const;

/** What the import section says. */
export type WasmImports = { readonly modules: readonly string[]; readonly memory64: boolean };

/** Reads the import section: each module once. */
export function readImports(cursor: WasmCursor): WasmImports {
  const modules = new Set<string>();
  let memory64 = false;
  cursor.each(() => {
    modules.add(cursor.name());
    cursor.name();
    memory64 = passDescription(cursor) || memory64;
  });
  return { modules: Array.from(modules), memory64 };
}

/** Reads the limits of a table or memory and says whether it has 64-bit addresses. */
export function readLimits(cursor: WasmCursor): boolean {
  const flags = cursor.byte();
  cursor.number();
  if ((flags & LIMIT.maximum) !== 0) cursor.number();
  if ((flags & LIMIT.pageSize) !== 0) cursor.number();
  return (flags & LIMIT.memory64) !== 0;
}

/** Goes over what is said of one import, and says whether it is a memory with 64-bit addresses. */
function passDescription(cursor: WasmCursor): boolean {
  const kind = cursor.byte();
  switch (kind) {
    case KIND.function:
      cursor.number();
      return false;
    case KIND.table:
      passType(cursor);
      readLimits(cursor);
      return false;
    case KIND.memory:
      return readLimits(cursor);
    case KIND.global:
      passType(cursor);
      cursor.byte();
      return false;
    case KIND.tag:
      cursor.byte();
      cursor.number();
      return false;
    default:
      throw new MalformedError(`an import of the unknown kind ${kind}`, cursor.offset - 1);
  }
}

// A type is one byte; (ref ht) and (ref null ht) have a heap type after it.
function passType(cursor: WasmCursor): void {
  const type = cursor.byte();
  if (type === 0x63 || type === 0x64) cursor.number();
}
