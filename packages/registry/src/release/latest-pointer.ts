import { isRecord, jsonOrNull } from "@wainwright/core";

/** Is what `latest.json` says: the one object by which a release becomes the latest. */
export interface LatestPointer {
  readonly version: string;
  /** The sha256 of the release's own files that lead to all others, by name, lower-case hex. */
  readonly sums: Readonly<Record<string, string>>;
}

const FORMAT = 1;

/** Writes a pointer, a value a line: shells read it with sed. */
export function formatPointer({ version, sums }: LatestPointer): string {
  return `${JSON.stringify({ format: FORMAT, version, ...sums }, null, 2)}\n`;
}

/** Reads a pointer; null for what is none. */
export function parsePointer(text: string): LatestPointer | null {
  const read = jsonOrNull(text);
  if (!isRecord(read)) return null;
  const { format, version, ...rest } = read;
  if (format !== FORMAT || typeof version !== "string") return null;
  const sums = Object.entries(rest).flatMap(([name, sum]) =>
    typeof sum === "string" && /^[0-9a-f]{64}$/.test(sum) ? [[name, sum] as const] : [],
  );
  return { version, sums: Object.fromEntries(sums) };
}
