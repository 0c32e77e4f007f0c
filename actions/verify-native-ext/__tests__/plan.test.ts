import { describe, expect, test } from "@jest/globals";
import type { FolderFile } from "@wainwright/verify";
import fc from "fast-check";
import type { FoundPath } from "../src/find/found-paths.ts";
import { describeStep, plan, type Step } from "../src/plan.ts";

function folder(path: string, ...names: readonly string[]): FoundPath {
  return { kind: "folder", path, files: names.map(fileAt) };
}

function fileAt(path: string) {
  return { path, kind: "file", size: 1, mode: 0o644 } as const;
}

/** What is verified as one, by path; of a folder's files together, their names. */
function said(steps: readonly Step[]): readonly string[] {
  return steps.map((step) => {
    if (step.kind === "folder") return `${step.folder}: ${pathsOf(step.files)}`;
    return step.kind === "file" ? step.path : `image ${step.name}`;
  });
}

function pathsOf(files: readonly FolderFile[]): string {
  return files.map(({ path }) => path).join(" ");
}

const PACKAGES = [
  "a.whl",
  "a.pyz",
  "a.pyzw",
  "a.pex",
  "a.shiv",
  "a.deb",
  "a.AppImage",
  "a.tar",
  "a.tar.gz",
  "a.tgz",
  "a.tar.xz",
  "a.txz",
  "a.tar.zst",
  "a.tzst",
  "a.tar.bz2",
  "a.tbz",
  "a.tbz2",
];

describe("a plan", () => {
  test.each(PACKAGES.map((name) => [name]))("has %s of a folder by itself", (name) => {
    expect(said(plan([folder("dist", `deep/${name}`, "lib/a.so")]))).toEqual([
      `dist/deep/${name}`,
      "dist: lib/a.so",
    ]);
  });

  test.each([["a.so"], ["whl"], ["a.whl.txt"], ["a.tar.lz"], ["a.debian"], ["resources/app.asar"]])(
    "has %s with the other files of its folder",
    (name) => {
      expect(said(plan([folder("dist", name, "b")]))).toEqual([`dist: ${name} b`]);
    },
  );

  test("has an OCI layout whole, tars in it or not", () => {
    const names = ["oci-layout", "index.json", "blobs/sha256/00", "left.tar"];
    expect(said(plan([folder("image", ...names)]))).toEqual([`image: ${names.join(" ")}`]);
  });

  test("follows no link to a package", () => {
    const link = { ...fileAt("latest.whl"), kind: "link" } as const;
    const found = { kind: "folder", path: "dist", files: [link, fileAt("a.whl")] } as const;
    expect(said(plan([found]))).toEqual(["dist/a.whl", "dist: latest.whl"]);
  });

  test("has a named file alone, whatever it is called, and an image by its name", () => {
    const found: readonly FoundPath[] = [
      { kind: "file", path: "build/service", size: 9 },
      { kind: "image", name: "localhost/service:1" },
      folder("/", "a.whl"),
    ];
    expect(said(plan(found))).toEqual(["build/service", "image localhost/service:1", "/a.whl"]);
  });

  test("verifies nothing twice, however often it was found", () => {
    const names = fc.constantFrom("a.whl", "b.so", "oci-layout", "d/c.deb");
    const found = fc.oneof(
      names.map((path): FoundPath => ({ kind: "file", path: `dist/${path}`, size: 1 })),
      fc.uniqueArray(names).map((paths) => folder("dist", ...paths)),
      names.map((name): FoundPath => ({ kind: "image", name })),
    );
    fc.assert(
      fc.property(fc.array(found), (all) => {
        const steps = plan(all);
        const keys = steps.map((step) =>
          step.kind === "folder" ? `${step.folder} files` : said([step])[0],
        );
        expect(new Set(keys).size).toBe(steps.length);
        expect(plan([...all, ...all])).toEqual(steps);
      }),
    );
  });

  test.each([
    [{ kind: "image", name: "x:1" } as const, "verify the image x:1"],
    [{ kind: "file", path: "a.deb" } as const, "verify a.deb"],
    [
      { kind: "folder", folder: "dist", files: [fileAt("a"), fileAt("b")] } as const,
      "verify 2 files of dist",
    ],
    [{ kind: "folder", folder: "dist", files: [fileAt("a")] } as const, "verify 1 file of dist"],
  ])("is told as one says it: %j", (step, text) => {
    expect(describeStep(step)).toBe(text);
  });
});
