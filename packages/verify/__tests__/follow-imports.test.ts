import { describe, expect, test } from "@jest/globals";
import { bytesAccess } from "@wainwright/archive";
import { folderTexts } from "../src/walk/folder-texts.ts";
import { followImports } from "../src/python/follow-imports.ts";

const SUFFIXES = new Set([".cpython-311-x86_64-linux-gnu.so", ".so"]);

async function follow(files: Readonly<Record<string, string>>) {
  const artifact = folderTexts({
    files: Object.entries(files).map(([path, text]) => ({ path, size: text.length, kind: "file" })),
    open: (path) => {
      const bytes = Uint8Array.from(Buffer.from(files[path] ?? ""));
      return Promise.resolve({ ...bytesAccess(bytes), close: () => Promise.resolve() });
    },
  });
  const { missing, extensions } = await followImports(artifact, (suffix) => SUFFIXES.has(suffix));
  return { missing: missing.map(({ importer, module }) => `${module} < ${importer}`), extensions };
}

const missingOf = async (files: Readonly<Record<string, string>>) => (await follow(files)).missing;

describe("followImports", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["an extension", { "a/__init__.py": "from .x import *" }, ["a.x < a/__init__.py"]],
    ["a name from the package", { "a/__init__.py": "from . import x" }, ["a.x < a/__init__.py"]],
    [
      "a module two steps away",
      { "a/__init__.py": "from .b import c", "a/b.py": "from .x import d" },
      ["a.x < a/b.py"],
    ],
    [
      "a module of a package within",
      { "a/__init__.py": "from .b import c", "a/b/__init__.py": "from ..x import d" },
      ["a.x < a/b/__init__.py"],
    ],
    [
      "the first part that is not there",
      { "a/__init__.py": "from .b.c.d import e", "a/b/__init__.py": "" },
      ["a.b.c < a/__init__.py"],
    ],
    [
      "a module in platlib",
      { "w-1.data/platlib/a/__init__.py": "from .x import y" },
      ["a.x < w-1.data/platlib/a/__init__.py"],
    ],
  ])("misses %s", async (_, files, missing) => {
    expect(await missingOf(files)).toEqual(missing);
  });

  test.each<[string, Record<string, string>]>([
    ["a module", { "a/__init__.py": "from .b import c", "a/b.py": "" }],
    ["a package", { "a/__init__.py": "from .b import c", "a/b/__init__.py": "" }],
    ["a folder without __init__", { "a/__init__.py": "from .b import c", "a/b/c.py": "" }],
    ["compiled Python", { "a/__init__.py": "from .b import c", "a/b.pyc": "" }],
    ["an extension", { "a/__init__.py": "from .b import c", "a/b.so": "" }],
    [
      "another library folder",
      { "a/__init__.py": "from .b import c", "w-1.data/purelib/a/b.py": "" },
    ],
    ["an attribute", { "a/__init__.py": "b = 1\nfrom . import b" }],
    ["a function", { "a/__init__.py": "def b(): pass\nfrom . import b" }],
    [
      "an attribute taken elsewhere",
      { "a/__init__.py": "from os import path\nfrom . import path" },
    ],
    ["a star import", { "a/__init__.py": "from .c import *\nfrom . import b", "a/c.py": "b = 1" }],
    ["__getattr__", { "a/__init__.py": "from . import b\ndef __getattr__(name): ..." }],
    ["a changed __path__", { "a/__init__.py": "__path__.append(x)\nfrom .b import c" }],
    ["a made-up module", { "a/__init__.py": "sys.modules[x] = y\nfrom .b import c" }],
    ["something below a module", { "a/__init__.py": "from .six.moves import x", "a/six.py": "" }],
  ])("is content with %s", async (_, files) => {
    expect(await missingOf(files)).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ["the top package", { "a/b/__init__.py": "from .x import y" }],
    ["any package", { "tests.py": "from .x import y" }],
    ["the files there are", { "a/__init__.py": "from ...x import y" }],
    ["what is imported", { "a/__init__.py": "", "a/b.py": "from .x import y" }],
  ])("does not look beyond %s", async (_, files) => {
    expect(await missingOf(files)).toEqual([]);
  });

  test("names the extensions that are imported, an extension before a module of the same name", async () => {
    const own = "a/x.cpython-311-x86_64-linux-gnu.so";
    const files = { "a/__init__.py": "from .x import y", [own]: "", "a/x.py": "from .z import w" };
    expect(await follow(files)).toEqual({ missing: [], extensions: new Set([own]) });
  });

  test("tells the candidates whose suffix is wrong", async () => {
    const wrong = "a/x.cpython-312-x86_64-linux-gnu.so";
    const files = { "a/__init__.py": "from .x import y", [wrong]: "", "a/xy.cpython-312.so": "" };
    expect(await missingOf(files)).toEqual(["a.x < a/__init__.py"]);
  });

  test("ends on modules that import one another", async () => {
    const files = {
      "a/__init__.py": "from .b import x",
      "a/b.py": "from .c import x",
      "a/c.py": "from .b import x\nfrom . import b",
    };
    expect(await missingOf(files)).toEqual([]);
  });
});
