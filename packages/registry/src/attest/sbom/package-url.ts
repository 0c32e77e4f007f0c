/** Says what a package is, of which sort and where from. */
export interface PackageName {
  readonly type: "pypi" | "deb" | "apk";
  /** The system's name: "debian"; null for none. */
  readonly namespace: string | null;
  readonly name: string;
  readonly version: string;
  readonly qualifiers: Readonly<Record<string, string>>;
}

/** Writes a package URL (ECMA-427; https://github.com/package-url/purl-spec). Empty qualifiers are left out. */
export function packageUrl({ type, namespace, name, version, qualifiers }: PackageName): string {
  const place = namespace === null ? [] : [encoded(namespace)];
  const more = Object.entries(qualifiers)
    .filter(([, value]) => value !== "")
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encoded(value)}`);
  const query = more.length === 0 ? "" : `?${more.join("&")}`;
  return `pkg:${[type, ...place, encoded(name)].join("/")}@${encoded(version)}${query}`;
}

/** "Character encoding": colons stand as they are; what encodeURIComponent leaves alone beyond that is encoded, too. */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"))
    .replaceAll("%3A", ":")
    .replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
