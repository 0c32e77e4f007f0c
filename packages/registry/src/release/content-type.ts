const TEXT = "text/plain; charset=utf-8";
const UNKNOWN = "application/octet-stream";
/** See IANA's registry of media types. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["wasm", "application/wasm"],
  ["deb", "application/vnd.debian.binary-package"],
  ["gz", "application/gzip"],
  ["tgz", "application/gzip"],
  ["xz", "application/x-xz"],
  ["zst", "application/zstd"],
  ["tar", "application/x-tar"],
  ["zip", "application/zip"],
  ["whl", "application/zip"],
  ["pyz", "application/zip"],
  ["json", "application/json"],
  ["html", "text/html; charset=utf-8"],
  ["css", "text/css; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
  ["sh", "text/x-shellscript; charset=utf-8"],
  ["txt", TEXT],
  ["md", "text/markdown; charset=utf-8"],
  ["asc", TEXT],
  ["sig", UNKNOWN],
]);

/** Says what kind of content a file is, by its name (RFC 9110, 8.3). */
export function contentType(name: string): string {
  const file = name.slice(name.lastIndexOf("/") + 1);
  if (file === "SHA256SUMS") return TEXT;
  const dot = file.lastIndexOf(".");
  return TYPES.get(dot < 1 ? "" : file.slice(dot + 1).toLowerCase()) ?? UNKNOWN;
}
