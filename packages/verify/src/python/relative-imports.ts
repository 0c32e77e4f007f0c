import { topLevelStatements } from "./python-statements.ts";

/** One name that a module takes from a package of its own, unconditionally. */
export type RelativeImport = {
  /** How many dots: 1 is the module's own package. */
  readonly level: number;
  /** The module after the dots, its parts; empty in `from . import x`. */
  readonly module: readonly string[];
  /** The names taken; `*` for all. */
  readonly names: readonly string[];
};

const STATEMENT =
  /^from\s*(?<dots>\.[.\s]*)(?<module>[\p{L}\p{N}_.]*)\s*import\b\s*\(?(?<names>[^()]*)\)?$/u;

const NAME = /^(?:\*|[\p{L}_][\p{L}\p{N}_]*)$/u;

/** Lists the relative imports in column 0 of a Python file; those within `if`, `try` or a function may never run. */
export function relativeImports(source: string): readonly RelativeImport[] {
  return topLevelStatements(source).flatMap((statement) => {
    const groups = STATEMENT.exec(statement)?.groups;
    if (groups === undefined) return [];
    const { dots = "", module = "", names = "" } = groups;
    return [
      {
        level: dots.replaceAll(/\s/g, "").length,
        module: module === "" ? [] : module.split("."),
        names: names
          .split(",")
          .map(importedName)
          .filter((name) => NAME.test(name)),
      },
    ];
  });
}

// "x as y" takes x.
function importedName(text: string): string {
  return text.trim().replace(/\s.*$/s, "");
}
