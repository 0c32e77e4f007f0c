/** An archive or folder whose small text files can be read in any order. */
export interface TextSource {
  /** The paths of its plain files. */
  readonly paths: readonly string[];
  /** Reads a file as UTF-8; null for one that is not there, too large or unreadable. Each is read once. Never rejects. */
  text(path: string): Promise<string | null>;
}

/** Metadata and Python files that matter here are far smaller. */
const MAX_TEXT = 4 * 2 ** 20;

/** A file as `textSource` needs it. */
export type TextFile = {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Whether all of it could be read. Never rejects. */
  readonly read: (take: (chunk: Uint8Array) => void) => Promise<boolean>;
};

/** Makes a source of texts that reads each file when it is first asked for. */
export function textSource(files: readonly TextFile[]): TextSource {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const texts = new Map<string, Promise<string | null>>();
  return {
    paths: files.map((file) => file.path),
    text: (path) => {
      const known = texts.get(path);
      if (known !== undefined) return known;
      const file = byPath.get(path);
      const text = file === undefined ? Promise.resolve(null) : readText(file);
      texts.set(path, text);
      return text;
    },
  };
}

async function readText(file: TextFile): Promise<string | null> {
  if (file.size > MAX_TEXT) return null;
  const chunks: Uint8Array[] = [];
  const isWhole = await file.read((chunk) => chunks.push(Uint8Array.from(chunk)));
  return isWhole ? Buffer.concat(chunks).toString("utf8") : null;
}
