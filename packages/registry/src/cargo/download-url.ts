import { indexPath, type IndexEntry } from "./index-entry.ts";

/**
 * Says where a registry hands out a crate.
 * @param template `dl` of its config.json.
 * @see https://doc.rust-lang.org/cargo/reference/registry-index.html#index-configuration
 */
export function downloadUrl(
  template: string,
  { name, vers, cksum }: Pick<IndexEntry, "name" | "vers" | "cksum">,
): string {
  const prefix = indexPath(name).split("/").slice(0, -1).join("/");
  const values: Readonly<Record<string, string>> = {
    ...{ crate: name, version: vers, "sha256-checksum": cksum, lowerprefix: prefix },
    prefix: /^[123]/.test(prefix) ? prefix : `${name.slice(0, 2)}/${name.slice(2, 4)}`,
  };
  const marks = /\{(crate|version|prefix|lowerprefix|sha256-checksum)\}/g;
  if (template.search(marks) === -1)
    return `${template.replace(/\/+$/, "")}/${name}/${vers}/download`;
  return template.replace(marks, (whole, mark: string) => values[mark] ?? whole);
}
