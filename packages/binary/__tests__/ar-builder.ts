/** Builds an ar archive; a name is written as it is given. */
export function buildAr(
  members: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  magic = "!<arch>\n",
): Buffer {
  const isThin = magic.includes("thin");
  const parts = members.flatMap(({ name, bytes }) => {
    const size = String(bytes.length).padEnd(10);
    const header = `${name.padEnd(16)}${"0".padEnd(12)}0     0     100644  ${size}\`\n`;
    // A thin archive holds its tables only.
    const content = isThin && !/^\/{1,2}$/.test(name) ? Buffer.alloc(0) : bytes;
    return [Buffer.from(header), content, Buffer.alloc(content.length % 2, "\n")];
  });
  return Buffer.concat([Buffer.from(magic), ...parts]);
}
