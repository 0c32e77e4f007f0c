/** Is a path with wildcards: the folder to walk, and what the paths below it have to look like. */
export interface PathPattern {
  readonly folder: string;
  readonly matches: (path: string) => boolean;
  /** How many folders deep below `folder` a match can lie; null for any depth. */
  readonly depth: number | null;
}

const WILDCARD = /[*?]/;

/** Reads a path in which `*` and `?` stand for characters of one name and `**` for any folders; null when it has no wildcard. */
export function pathPattern(text: string): PathPattern | null {
  const parts = text.split("/");
  const first = parts.findIndex((part) => WILDCARD.test(part));
  if (first < 0) return null;
  const fixed = parts.slice(0, first).join("/");
  const isRoot = first > 0 && fixed === "";
  const expression = new RegExp(`^${expressionOf(parts.slice(first))}$`, "su");
  return {
    folder: isRoot ? "/" : fixed || ".",
    matches: (path) => expression.test(path),
    depth: parts.includes("**") ? null : parts.length - first - 1,
  };
}

function expressionOf(parts: readonly string[]): string {
  return parts
    .map((part, index) => {
      const isLast = index === parts.length - 1;
      if (part === "**") return isLast ? ".*" : "(?:[^/]+/)*";
      return `${partExpression(part)}${isLast ? "" : "/"}`;
    })
    .join("");
}

function partExpression(part: string): string {
  return part
    .replaceAll(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)
    .replaceAll(/\*+/g, "[^/]*")
    .replaceAll("?", "[^/]");
}

/** Says whether a path is the one that a text names, literally or as a pattern; `./` before either says nothing. */
export function matchesPath(text: string, path: string): boolean {
  return matches(withoutDot(text), withoutDot(path));
}

function withoutDot(path: string): string {
  return path.replace(/^(?:\.\/+)+/, "");
}

function matches(text: string, path: string): boolean {
  if (text === path) return true;
  const pattern = pathPattern(text);
  if (pattern === null) return false;
  const prefix = pattern.folder === "." ? "" : `${pattern.folder.replace(/\/$/, "")}/`;
  return path.startsWith(prefix) && pattern.matches(path.slice(prefix.length));
}
