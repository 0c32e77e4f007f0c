import { ByteWriter } from "./byte-writer.ts";

type Attributes = {
  readonly vendor: string;
  readonly values: readonly (readonly [number, number | string])[];
};

/** Writes one vendor's file attributes in the format of ARM's addenda32, "Build attributes". */
export function elfAttributes(attributes: Attributes, data: "little" | "big"): Uint8Array {
  const values = new ByteWriter(data);
  for (const [tag, value] of attributes.values) {
    uleb(values, tag);
    if (typeof value === "string") values.text(value);
    else uleb(values, value);
  }
  const vendorSize = attributes.vendor.length + 1;
  return new ByteWriter(data)
    .raw([0x41])
    .uint(4 + vendorSize + 5 + values.length, 4)
    .text(attributes.vendor)
    .raw([1])
    .uint(5 + values.length, 4)
    .raw(values.toBytes())
    .toBytes();
}

function uleb(writer: ByteWriter, value: number): void {
  if (value < 0x80) writer.uint(value, 1);
  else uleb(writer.uint((value % 0x80) + 0x80, 1), Math.floor(value / 0x80));
}
