import { describe, expect, test } from "@jest/globals";
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bytesAccess, decompressed, tarArchive, tarStream } from "../src/index.ts";
import { inFolder, openFile, tool } from "./archive-helpers.ts";
import { hashOf, walked } from "./walked.ts";

const LONG = `${"a-long-folder-name/".repeat(9)}${"n".repeat(120)}`;
const CONTENT = Buffer.alloc(100_001, "native code ");

function makeTree(folder: string): void {
  mkdirSync(join(folder, LONG, ".."), { recursive: true });
  mkdirSync(join(folder, "empty"), { mode: 0o700 });
  writeFileSync(join(folder, "run"), "#!/bin/sh\n", { mode: 0o755 });
  writeFileSync(join(folder, "nothing"), "");
  writeFileSync(join(folder, "native.so"), CONTENT);
  writeFileSync(join(folder, "ünï code.txt"), "x".repeat(512));
  writeFileSync(join(folder, "back\\x2dslash"), "y".repeat(513));
  symlinkSync("../elsewhere", join(folder, "link"));
  linkSync(join(folder, "native.so"), join(folder, "same.so"));
}

const SHORT = ["./run", "./nothing", "./native.so", "./same.so", "./link", "./empty"];
const FORMATS: readonly (readonly [string, readonly string[]])[] = [
  ["v7", SHORT],
  ["ustar", SHORT],
  ["oldgnu", ["."]],
  ["gnu", ["."]],
  ["posix", ["."]],
];

describe.each(FORMATS)("a tar archive in GNU tar's format %s", (format, names) => {
  test("is walked as tar lists it, from a file and as a stream", async () => {
    await inFolder(async (folder) => {
      makeTree(folder);
      const args = ["-C", folder, `--format=${format}`, "--sort=name", "-cf", "-", ...names];
      const packed = tool("tar", args);
      const { members, problems } = await walked(tarArchive(bytesAccess(packed)));
      expect(problems).toEqual([]);
      const listed = tool("tar", ["-tf", "-", "--quoting-style=literal"], packed).toString();
      const paths = listed.trimEnd().split("\n");
      expect(members.map((one) => one.path)).toEqual(
        paths.map((path) => path.replace(/^\.\//, "").replace(/\/$/, "") || "."),
      );
      const of = (path: string) => members.find((one) => one.path === path);
      expect(of("run")).toMatchObject({ kind: "file", mode: 0o755, size: 10 });
      expect(of("run")?.content).toBe(hashOf("#!/bin/sh\n"));
      expect(of("native.so")).toMatchObject({ content: hashOf(CONTENT), linkTarget: null });
      expect(of("same.so")).toMatchObject({ kind: "link", size: 0, linkTarget: "./native.so" });
      expect(of("link")).toMatchObject({ kind: "link", linkTarget: "../elsewhere" });
      expect(of("empty")).toMatchObject({ kind: "folder", mode: 0o700 });
      const long = names.length === 1 ? "file" : undefined;
      expect([of(LONG)?.kind, of("ünï code.txt")?.kind, of("back\\x2dslash")?.kind]).toEqual(
        names.length === 1 ? [undefined, long, long] : [undefined, undefined, undefined],
      );
      for (const compress of ["gzip", "zstd", "xz", "bzip2"]) {
        const opened = decompressed(bytesAccess(tool(compress, ["-c"], packed)));
        if (!opened.ok) throw new Error(opened.problem.detail);
        expect(await walked(tarStream(opened.stream))).toEqual({ members, problems });
      }
    });
  });
});

test("a sparse file is told, and what follows it is read", async () => {
  await inFolder(async (folder) => {
    const path = join(folder, "t.tar");
    for (const format of ["gnu", "posix"]) {
      tool("truncate", ["-s", "5M", join(folder, "sparse")]);
      for (let at = 0; at < 30; at++) {
        const seek = ["bs=4096", "count=1", `seek=${at * 40}`, "conv=notrunc"];
        tool("dd", ["if=/dev/urandom", `of=${join(folder, "sparse")}`, ...seek]);
      }
      writeFileSync(join(folder, "after"), "after");
      tool("tar", ["-C", folder, `--format=${format}`, "-Scf", path, "sparse", "after"]);
      const file = openFile(path);
      const { members, problems } = await walked(tarArchive(file));
      file.close();
      expect(problems).toEqual([]);
      expect(members.map((one) => [one.path, one.content])).toEqual([
        ["sparse", "member-unsupported"],
        ["after", hashOf("after")],
      ]);
    }
  });
});

test("device nodes and fifos are told apart from files", async () => {
  const made = tool("python3", [
    "-c",
    `import tarfile, sys
with tarfile.open(fileobj=sys.stdout.buffer, mode="w|", format=tarfile.PAX_FORMAT) as t:
    for name, type in (("null", tarfile.CHRTYPE), ("disk", tarfile.BLKTYPE), ("pipe", tarfile.FIFOTYPE)):
        i = tarfile.TarInfo(name); i.type = type; i.mode = 0o4755; t.addfile(i)`,
  ]);
  const { members, problems } = await walked(tarArchive(bytesAccess(made)));
  expect(problems).toEqual([]);
  expect(members.map(({ path, kind, mode }) => [path, kind, mode])).toEqual([
    ["null", "device", 0o4755],
    ["disk", "device", 0o4755],
    ["pipe", "other", 0o4755],
  ]);
});
