import { describe, expect, test } from "@jest/globals";
import { bytesAccess } from "@wainwright/archive";
import { verifyFolder } from "../src/index.ts";
import { expectationOf, extension, told, verifyFiles } from "./verify-helpers.ts";

describe("verifyFolder", () => {
  test("tells what is in a folder", async () => {
    const report = await verifyFiles({ "a/_a.abi3.so": extension("aarch64", "_a"), README: "x" });
    expect(report).toMatchObject({
      artifact: "folder",
      kind: "folder",
      findings: [],
      tags: [],
      floor: { glibc: "2.17", file: "a/_a.abi3.so" },
      files: [{ path: "a/_a.abi3.so", targets: ["arm64-linux-gnu"] }],
    });
  });

  test("warns of several architectures, unless one is asked for", async () => {
    const files = { "a.abi3.so": extension("aarch64", "a"), "b.abi3.so": extension("armv7l", "b") };
    expect((await verifyFiles(files)).findings).toMatchObject([
      { code: "several-architectures", found: "arm64, armv7" },
    ]);
    expect(told(await verifyFiles(files, expectationOf("arm64")))).toEqual([
      "target-architecture b.abi3.so",
    ]);
  });

  test("misses an extension that a package imports", async () => {
    expect(told(await verifyFiles({ "rpds/__init__.py": "from .rpds import *" }))).toEqual([
      "extension-missing rpds/__init__.py",
    ]);
  });

  test("compares PyInit_ functions with file names", async () => {
    expect(told(await verifyFiles({ "b.abi3.so": extension("aarch64", "a") }))).toEqual([
      "pyinit-name b.abi3.so",
    ]);
  });

  test.each([100, 1_500_000, 9_000_000])(
    "reads a file that has another size than it had when the folder was walked: %i",
    async (size) => {
      const bytes = Buffer.concat([extension("aarch64", "a"), Buffer.alloc(4_000_000)]);
      const file = { ...bytesAccess(bytes), close: () => Promise.resolve() };
      const report = await verifyFolder({
        name: "folder",
        folder: {
          files: [{ path: "a.so", size, kind: "file" }],
          open: () => Promise.resolve(file),
        },
      });
      expect(report.files).toMatchObject([{ path: "a.so", size: bytes.length }]);
    },
  );

  test("tells of a file that cannot be read, and closes those that can", async () => {
    let open = 0;
    const bytes = extension("aarch64", "a");
    const report = await verifyFolder({
      name: "folder",
      folder: {
        files: [
          { path: "a.so", size: bytes.length, kind: "file" },
          { path: "secret", size: 1, kind: "file" },
        ],
        open: (path) => {
          if (path === "secret") return Promise.reject(new Error("permission denied"));
          open++;
          return Promise.resolve({
            ...bytesAccess(bytes),
            close: () => Promise.resolve(void open--),
          });
        },
      },
    });
    expect(report.findings).toMatchObject([
      { code: "archive-member-unreadable", file: "secret", found: "permission denied" },
    ]);
    expect(open).toBe(0);
  });
});
