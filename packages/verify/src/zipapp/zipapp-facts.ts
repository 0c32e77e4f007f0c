/** How a zipapp was made, which decides whether Python can load native files from it (PEP 441). */
export type ZipappFacts = {
  /** "zipapp" imports straight from the zip; shiv, pex and zipapps unpack themselves first. */
  readonly maker: "zipapp" | "shiv" | "pex" | "zipapps";
  /** The interpreter line without `#!`; null when there is none. */
  readonly shebang: string | null;
  /** Folders that become entries of sys.path, with `/` at the end; "" for the archive's own root. */
  readonly roots: readonly string[];
  /** Whether the native files are unpacked before Python looks for them. */
  readonly unpacks: boolean;
};
