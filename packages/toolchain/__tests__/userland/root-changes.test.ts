import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { changesCommand } from "../../src/userland/root-changes.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "root ü "));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the changes to a root, as a shell makes them", () => {
  test("remove, make folders and link, whatever the names are", () => {
    mkdirSync(join(folder, "usr/$(id)/lib"), { recursive: true });
    const changes = {
      removed: ["usr/$(id)", "never/there"],
      folders: ["a'b/c"],
      links: [["a'b/link", "/else where"]],
    } as const;
    const command = changesCommand(changes);
    // A second time changes nothing, and is no error.
    for (let time = 0; time < 2; time += 1) execFileSync("sh", ["-c", command], { cwd: folder });
    expect(existsSync(join(folder, "usr/$(id)"))).toBe(false);
    expect(existsSync(join(folder, "a'b/c"))).toBe(true);
    expect(readlinkSync(join(folder, "a'b/link"))).toBe("/else where");
  });

  test("put folders aside, and leave an empty one in their place", () => {
    mkdirSync(join(folder, "usr/it's"), { recursive: true });
    writeFileSync(join(folder, "usr/it's/stdio.h"), "");
    const moved = [["usr/it's", "aside/there"]] as const;
    const command = changesCommand({ removed: [], folders: [], links: [], moved });
    for (let time = 0; time < 2; time += 1) execFileSync("sh", ["-c", command], { cwd: folder });
    expect(readdirSync(join(folder, "usr/it's"))).toEqual([]);
    expect(readdirSync(join(folder, "aside/there"))).toEqual(["stdio.h"]);
  });

  test("leave what is in a link's place", () => {
    writeFileSync(join(folder, "there"), "");
    const command = changesCommand({ removed: [], folders: [], links: [["there", "/x"]] });
    execFileSync("sh", ["-c", command], { cwd: folder });
    expect(() => readlinkSync(join(folder, "there"))).toThrow(/EINVAL/);
  });
});
