const MARKS = /\p{Mn}+/gu;
const REPLACED = /[^A-Za-z0-9_+@-]+/g;

/**
 * Says what GitHub calls a file of a release: it keeps letters and digits of ASCII, `-`, `_`, `+` and `@`, takes accents away, puts one dot in
 * place of anything else, however much of it there is, has none at the ends, and puts `default` before what is left of a name that was little else
 * ("Upload a release asset" says that it renames; how, `gh release upload --clobber` imitates, and issue 159 of softprops/action-gh-release tells of `~`).
 * A name that went through this once is not changed again, here or there.
 * @returns "" where nothing is left.
 */
export function assetName(name: string): string {
  const plain = name.normalize("NFD").replace(MARKS, "");
  const kept = trimmed((plain.startsWith(".") ? `default${plain}` : plain).replace(REPLACED, "."));
  if (kept === "" || kept === name || kept.includes(".")) return kept;
  return `default.${kept}`;
}

function trimmed(name: string): string {
  return name.replace(/^\.+|\.+$/g, "");
}
