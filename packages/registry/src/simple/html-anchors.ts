/** Is an `<a>` of a page. */
export interface Anchor {
  /** By their names in lower case; one without a value has "". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
/** One attribute with what parts it from the one before, or the end of the tag. Each alternative begins otherwise: it is linear. */
const ATTRIBUTE =
  /[\s/]*(?:(>)|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?)/y;
const START = /<a(?=[\s/>])/gi;
const LONGEST_TEXT = 2000;

/** Reads the links of a page (HTML 5, as far as PEP 503 uses it); what is no link, or is cut, is passed over. */
export function htmlAnchors(page: string): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let at = 0;
  for (;;) {
    START.lastIndex = at;
    if (!START.test(page)) return anchors;
    const read = readTag(page, START.lastIndex);
    // A tag that has no end has swallowed the rest of the page.
    if (read === null) return anchors;
    at = read.end;
    const end = page.slice(read.end, read.end + LONGEST_TEXT).search(/<\s*\/\s*a\s*>/i);
    if (end === -1) continue;
    const text = page.slice(read.end, read.end + end).replace(/<[^<>]*>/g, "");
    anchors.push({ attributes: read.attributes, text: unescaped(text).trim() });
  }
}

function readTag(page: string, start: number) {
  const attributes = new Map<string, string>();
  let at = start;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(page);
    if (match === null) return null;
    at = ATTRIBUTE.lastIndex;
    const [, end = "", name = "", double = "", single = "", bare = ""] = match;
    if (end !== "") return { attributes, end: at };
    // At most one of them is there.
    attributes.set(name.toLowerCase(), unescaped(double + single + bare));
  }
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (...match: string[]) => {
    const [whole = "", decimal, hexadecimal, name] = match;
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
