/** Compares two versions as dpkg does (deb-version(7)): negative where the first is the older one. */
export function compareDebianVersions(one: string, other: string): number {
  const [a, b] = [split(one), split(other)];
  return (
    a.epoch - b.epoch ||
    compareParts(a.upstream, b.upstream) ||
    compareParts(a.revision, b.revision)
  );
}

function split(version: string) {
  const { epoch = "0", rest = "" } =
    /^(?:(?<epoch>\d+):)?(?<rest>.*)$/s.exec(version)?.groups ?? {};
  const at = rest.lastIndexOf("-");
  const [upstream, revision] = at < 0 ? [rest, ""] : [rest.slice(0, at), rest.slice(at + 1)];
  return { epoch: Number(epoch), upstream, revision };
}

/** Compares words and numbers in turn. */
function compareParts(one: string, other: string): number {
  const [a, b] = [pieces(one), pieces(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [word = "", digits = ""] = a[at] ?? [];
    const [otherWord = "", otherDigits = ""] = b[at] ?? [];
    const order = compareWords(word, otherWord) || Number(digits) - Number(otherDigits);
    if (order !== 0) return order;
  }
  return 0;
}

function pieces(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/(\D*)(\d*)/g)].map(([, word = "", digits = ""]) => [word, digits]);
}

function compareWords(one: string, other: string): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const order = weight(one[at]) - weight(other[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** A tilde is before the end, and letters are before all other characters. */
function weight(character: string | undefined): number {
  if (character === undefined) return 0;
  if (character === "~") return -1;
  return character.charCodeAt(0) + (/[A-Za-z]/.test(character) ? 0 : 256);
}
