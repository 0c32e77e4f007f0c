import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { topLevelStatements } from "../src/python/python-statements.ts";
import { relativeImports } from "../src/python/relative-imports.ts";

const spelled = (source: string) =>
  relativeImports(source).map(
    ({ level, module, names }) => `${".".repeat(level)}${module.join(".")}: ${names.join(" ")}`,
  );

describe("relativeImports", () => {
  test.each<[string, string[]]>([
    ["from .rpds import *", [".rpds: *"]],
    ["from .rpds import*\n", [".rpds: *"]],
    ["from . import rpds", [".: rpds"]],
    ["from .. import a as b, c", ["..: a c"]],
    ["from ...x.y import z", ["...x.y: z"]],
    ["from .a import b; from .c import d", [".a: b", ".c: d"]],
    ["from .a import (\n    b,  # first\n    c,\n)\n", [".a: b c"]],
    ["from .a import b, \\\n    c", [".a: b c"]],
    ["from . a import b", [".a: b"]],
    ["\ufefffrom .a import b", [".a: b"]],
    ["from .größe import maß", [".größe: maß"]],
  ])("%j gives %j", (source, imports) => {
    expect(spelled(source)).toEqual(imports);
  });

  test.each([
    "import rpds",
    "from rpds import x",
    "  from .a import b",
    "try:\n    from .a import b\nexcept ImportError:\n    pass",
    "if TYPE_CHECKING:\n    from .a import b",
    "if X: from .a import b",
    "def f():\n    from .a import b",
    "'''\nfrom .a import b\n'''",
    '"""\\"""\nfrom .a import b\n"""',
    "# from .a import b",
    "x = (\nfrom .a import b\n)",
    "x = 1 + \\\nfrom .a import b",
    "fromage .a import b",
  ])("%j has none that always runs", (source) => {
    expect(spelled(source)).toEqual([]);
  });

  test("a string that lacks its end does not hide the next line", () => {
    expect(spelled("x = 'open\nfrom .a import b")).toEqual([".a: b"]);
  });

  test("any text is answered, in time that grows with its length", () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '"""',
      "\\",
      "\n",
      "(",
      ")",
      "#",
      "from .a import b",
      ".",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        expect(Array.isArray(relativeImports(pieces.join("")))).toBe(true);
      }),
    );
    const start = performance.now();
    for (const unit of ["from . ", "'''", "(", "from .a import (", "\\\n"]) {
      relativeImports(unit.repeat(100_000));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("topLevelStatements", () => {
  test("joins lines within brackets and empties strings", () => {
    const source = 'x = {"a": [1,\n  2]}\ndef f():\n    pass\n"""doc"""\n';
    expect(topLevelStatements(source)).toEqual(['x = {"": [1,   2]}', "def f():", '""']);
  });
});
