/**
 * Lists the statements of a Python file that begin in column 0, each on one line, without comments and with every
 * string emptied: those that run whenever the module is imported.
 *
 * Follows https://docs.python.org/3/reference/lexical_analysis.html as far as lines, strings and brackets go.
 */
export function topLevelStatements(source: string): readonly string[] {
  const statements: string[] = [];
  for (const line of logicalLines(source.replace(/^\uFEFF/, ""))) {
    if (/^\S/.test(line)) statements.push(...line.split(";").map((part) => part.trim()));
  }
  return statements.filter((statement) => statement !== "");
}

/** A token that matters for where a logical line ends; anything else is taken one character at a time. */
const TOKEN = /"""|'''|"|'|#[^\n]*|\\\r?\n|[([{]|[)\]}]|\r?\n|[^"'#\\()[\]{}\r\n]+|[\s\S]/y;

function logicalLines(source: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let depth = 0;
  const token = new RegExp(TOKEN);
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const [text] = match;
    if (isQuote(text)) {
      token.lastIndex = endOfString(source, token.lastIndex, text);
      line += '""';
    } else if (isNewline(text)) {
      if (depth === 0) lines.push(line);
      line = depth === 0 ? "" : `${line} `;
    } else if (!text.startsWith("#")) {
      depth = Math.max(0, depth + depthChange(text));
      line += text.startsWith("\\") ? " " : text;
    }
  }
  return [...lines, line];
}

function isQuote(text: string): boolean {
  return text.startsWith('"') || text.startsWith("'");
}

function isNewline(text: string): boolean {
  return text === "\n" || text === "\r\n";
}

function depthChange(text: string): number {
  if ("([{".includes(text)) return 1;
  return ")]}".includes(text) ? -1 : 0;
}

// A string of one quote ends at its line's end at the latest; a backslash takes the next character with it.
function endOfString(source: string, start: number, quote: string): number {
  for (let at = start; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source.startsWith(quote, at)) return at + quote.length;
    else if (quote.length === 1 && source[at] === "\n") return at;
  }
  return source.length;
}
