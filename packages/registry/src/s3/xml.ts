/** Is one element of an XML document, without its attributes. */
export interface XmlElement {
  /** As it is written, with a prefix if there is one. */
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** What stands directly in it, entities decoded. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
}

const DEEPEST = 32;
const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const ATTRIBUTES = String.raw`(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*`;
/** One piece after the other: text, CDATA, comment, processing instruction, closing or opening tag. */
const PIECE = new RegExp(
  [
    String.raw`(?<text>[^<]+)`,
    String.raw`<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>`,
    String.raw`<!--[\s\S]*?-->`,
    String.raw`<\?[\s\S]*?\?>`,
    String.raw`</(?<closed>${NAME})\s*>`,
    String.raw`<(?<opened>${NAME})${ATTRIBUTES}\s*(?<empty>/?)>`,
  ].join("|"),
  "y",
);

/**
 * Reads the small XML that S3 and CloudFront speak (XML 1.0 without document types, so without entities of its own).
 * @returns null for what is not well formed, nested deeper than any answer of theirs, or of another kind.
 */
export function parseXml(source: string): XmlElement | null {
  const root: OpenElement = { name: "", children: [], text: "" };
  const open = [root];
  const pieces = new RegExp(PIECE);
  while (pieces.lastIndex < source.length) {
    const piece = pieces.exec(source);
    if (piece === null || !take(open, piece.groups ?? {})) return null;
  }
  const [element] = root.children;
  const isWhole = open.length === 1 && root.children.length === 1 && root.text.trim() === "";
  return isWhole && element !== undefined ? element : null;
}

/** Finds the text of an element below this one, by the names on the way; null where it is not there. */
export function textAt(element: XmlElement, ...names: readonly string[]): string | null {
  let found: XmlElement | undefined = element;
  for (const name of names) found = found?.children.find((child) => child.name === name);
  return found?.text ?? null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function take(open: OpenElement[], { text, cdata, closed, opened, empty }: Groups): boolean {
  const current = open.at(-1);
  if (current === undefined) return false;
  if (opened !== undefined) return begin(open, opened, empty === "/");
  if (closed !== undefined) return end(open, closed);
  const decoded = cdata ?? (text === undefined ? "" : decode(text));
  if (decoded === null) return false;
  current.text += decoded;
  return true;
}

function begin(open: OpenElement[], name: string, isEmpty: boolean): boolean {
  const element: OpenElement = { name, children: [], text: "" };
  open.at(-1)?.children.push(element);
  if (!isEmpty) open.push(element);
  return open.length <= DEEPEST;
}

function end(open: OpenElement[], name: string): boolean {
  return open.length > 1 && open.pop()?.name === name;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);

function decode(text: string): string | null {
  const entities = text.match(/&[^;&]{0,10};?/g) ?? [];
  const isWell = entities.every((entity) => characterOf(entity) !== null);
  return isWell ? text.replaceAll(/&[^;&]{0,10};/g, (entity) => characterOf(entity) ?? "") : null;
}

/** @param entity as it is written: "&#x41;". */
function characterOf(entity: string): string | null {
  const [, hexadecimal, decimal] = /^&#(?:x([0-9A-Fa-f]+)|(\d+));$/.exec(entity) ?? [];
  const digits = hexadecimal ?? decimal;
  if (digits === undefined) return ENTITIES.get(entity) ?? null;
  const code = Number.parseInt(digits, hexadecimal === undefined ? 10 : 16);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : null;
}

/** Writes text so that it stands in an element as it is. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
