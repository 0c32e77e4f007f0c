/** Says which system an image has. */
export interface OsRelease {
  /** In lower case: "debian". */
  readonly id: string;
  /** "12"; "" where it has none. */
  readonly version: string;
}

const LINE = /^([A-Z_]+)=(.*)$/;

/** Reads os-release(5); null where it does not say which system it is. */
export function osRelease(text: string): OsRelease | null {
  const fields = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [, name = "", value = ""] = LINE.exec(line.trim()) ?? [];
    if (name !== "") fields.set(name, unquoted(value));
  }
  const id = fields.get("ID") ?? "";
  if (!/^[a-z0-9._-]+$/.test(id)) return null;
  return { id, version: fields.get("VERSION_ID") ?? "" };
}

/** Quoted as a shell does. */
function unquoted(value: string): string {
  const [, quote = "", inner = ""] = /^(["'])(.*)\1$/.exec(value) ?? [];
  return quote === "" ? value : inner.replace(/\\(["'$`\\])/g, "$1");
}
