import { ByteWriter } from "./byte-writer.ts";

type Shape = { readonly class: 32 | 64; readonly data: "little" | "big" };
type NoteSpec = {
  readonly buildId?: string;
  readonly goBuildId?: string;
  readonly x86Levels?: number;
};

const NT_GNU_BUILD_ID = 3;
const NT_GO_BUILD_ID = 4;
const NT_GNU_PROPERTY_TYPE_0 = 5;
const X86_ISA_1_NEEDED = 0xc000_8002;

/** Writes the notes that are asked for: GNU's build id and x86 level, Go's build id. */
export function elfNotes(spec: NoteSpec, shape: Shape): Uint8Array {
  const writer = new ByteWriter(shape.data);
  const align = shape.class === 64 ? 8 : 4;
  if (spec.buildId !== undefined) {
    note(writer, { type: NT_GNU_BUILD_ID, content: Buffer.from(spec.buildId, "hex"), align });
  }
  if (spec.goBuildId !== undefined) {
    const content = Buffer.from(spec.goBuildId);
    note(writer, { name: "Go", type: NT_GO_BUILD_ID, content, align });
  }
  if (spec.x86Levels !== undefined) {
    const property = new ByteWriter(shape.data)
      .uint(X86_ISA_1_NEEDED, 4)
      .uint(4, 4)
      .uint(spec.x86Levels, 4);
    const content = property.pad(align).toBytes();
    note(writer, { type: NT_GNU_PROPERTY_TYPE_0, content, align });
  }
  return writer.toBytes();
}

type Note = {
  readonly name?: string;
  readonly type: number;
  readonly content: Uint8Array;
  readonly align: number;
};

function note(writer: ByteWriter, { name = "GNU", type, content, align }: Note): void {
  writer
    .uint(name.length + 1, 4)
    .uint(content.length, 4)
    .uint(type, 4);
  writer.text(name).pad(align).raw(content).pad(align);
}
