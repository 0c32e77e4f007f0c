import { parse } from "smol-toml";

/** Is what a `rust-toolchain` or `rust-toolchain.toml` asks for (https://rust-lang.github.io/rustup/overrides.html). */
export interface ToolchainFile {
  /** Null where it names none, or a folder instead. */
  readonly channel: string | null;
  readonly components: readonly string[];
  readonly targets: readonly string[];
}

/** Gives what a toolchain file says, or why it cannot be read. */
export type ParsedToolchainFile =
  | { readonly ok: true; readonly file: ToolchainFile }
  | { readonly ok: false; readonly problem: string };

/** Reads the text of a `rust-toolchain` file: one line with a channel, or TOML with a table `toolchain`. */
export function parseToolchainFile(text: string): ParsedToolchainFile {
  const line = text.trim();
  if (/^[\w.-]+$/.test(line))
    return { ok: true, file: { channel: line, components: [], targets: [] } };
  try {
    return readTable(parse(text));
  } catch (thrown) {
    const reason = thrown instanceof Error ? (thrown.message.split("\n")[0] ?? "") : String(thrown);
    return { ok: false, problem: `neither a channel nor TOML: ${reason}` };
  }
}

function readTable(document: Record<string, unknown>): ParsedToolchainFile {
  const table = document["toolchain"];
  if (typeof table !== "object" || table === null || Array.isArray(table))
    return { ok: false, problem: "has no table [toolchain]" };
  const entries = new Map<string, unknown>(Object.entries(table));
  const channel = entries.get("channel") ?? null;
  if (channel !== null && typeof channel !== "string")
    return { ok: false, problem: "toolchain.channel is not a string" };
  const components = strings(entries.get("components"));
  const targets = strings(entries.get("targets"));
  if (components === null || targets === null)
    return {
      ok: false,
      problem: "toolchain.components and toolchain.targets are lists of strings",
    };
  return { ok: true, file: { channel, components, targets } };
}

function strings(value: unknown): readonly string[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const texts = value.filter((item) => typeof item === "string");
  return texts.length === value.length ? texts : null;
}
