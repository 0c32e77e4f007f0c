import { describe, expect, test } from "@jest/globals";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../src/index.ts";
import { inFolder, tool } from "./archive-helpers.ts";

const head = (bytes: Uint8Array) => bytes.subarray(0, 512);

describe("recognise", () => {
  test.each([
    ["gzip", "gzip", ["-c"]],
    ["zstd", "zstd", ["-qc"]],
    ["xz", "xz", ["-c"]],
    ["bzip2", "bzip2", ["-c"]],
    ["lzma", "xz", ["-c", "--format=lzma"]],
    ["lzma", "xz", ["-9c", "--format=lzma"]],
  ])("knows %s of %s %j, of something and of nothing", (format, name, args) => {
    expect(recognise(head(tool(name, args, "x".repeat(9000))), "a")).toBe(format);
    expect(recognise(head(tool(name, args, "")), "a")).toBe(format);
  });

  test.each(["v7", "ustar", "gnu", "oldgnu", "posix"])("knows a tar in the format %s", (format) => {
    const args = ["-C", "/usr/bin", `--format=${format}`, "-cf", "-", "env"];
    expect(recognise(head(tool("tar", args)), "a")).toBe("tar");
  });

  test("knows zips, and those that begin with a line for the system", async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, "app"));
      writeFileSync(join(folder, "app/__main__.py"), "print(1)");
      const [plain, line] = [join(folder, "a.zip"), join(folder, "b")];
      tool("python3", ["-m", "zipapp", join(folder, "app"), "-o", plain]);
      const interpreter = ["-p", "/usr/bin/env python3"];
      tool("python3", ["-m", "zipapp", join(folder, "app"), "-o", line, ...interpreter]);
      expect(recognise(head(readFileSync(plain)), "a")).toBe("zip");
      expect(recognise(head(readFileSync(line)), "a")).toBe("zip");
      expect(recognise(Buffer.from("#!/bin/sh\necho"), "a.pex")).toBe("zip");
    });
  });

  test.each([
    ["a program", tool("cat", ["/usr/bin/env"])],
    ["a script", Buffer.from("#!/bin/sh\necho hello\n")],
    ["nothing", Buffer.alloc(0)],
    ["zeros", Buffer.alloc(512)],
    ["text", Buffer.from("some text ".repeat(60))],
  ])("takes %s for no container", (_, bytes) => {
    expect(recognise(head(bytes), "a")).toBe(null);
  });

  test("takes no file of the system for what it is not", () => {
    const files = tool("find", ["/usr/bin", "/usr/lib/python3", "-type", "f", "-size", "-200k"]);
    const wrong = files
      .toString()
      .trimEnd()
      .split("\n")
      .filter((path) => recognise(head(readFileSync(path)), path) !== null)
      .filter((path) => !/\.(?:gz|xz|a|whl|zip|pyz)$/.test(path));
    expect(wrong).toEqual([]);
  });
});
