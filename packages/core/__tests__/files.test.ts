import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { asFailure } from "../src/index.ts";
import { realMachine } from "./machine.ts";

describe("files", () => {
  test("are written whole or not at all", async () => {
    const { host, folder } = realMachine();
    const path = join(folder, "a b", "ü.txt");
    await host.files.write(path, "one");
    await host.files.write(path, "two", 0o755);
    expect(await host.files.readText(path)).toBe("two");
    expect(statSync(path).mode & 0o777).toBe(0o755);
    await expect(host.files.write(join(folder, "a b"), "x")).rejects.toThrow(
      /EISDIR|ENOTEMPTY|EEXIST/,
    );
    expect(readdirSync(folder)).toEqual(["a b"]);
  });

  test("that are not there are null, not an error", async () => {
    const { host, folder } = realMachine();
    expect(await host.files.info(join(folder, "none"))).toBeNull();
    expect(await host.files.readTextIfThere(join(folder, "none/deeper"))).toBeNull();
    expect(await host.files.exists(join(folder, "none"))).toBe(false);
  });

  test("are read in parts, exactly", async () => {
    const { host, folder } = realMachine();
    await host.files.write(join(folder, "f"), "0123456789");
    const file = await host.files.openForReading(join(folder, "f"));
    expect(file.size).toBe(10);
    expect(Buffer.from(await file.read(3, 4)).toString()).toBe("3456");
    await expect(file.read(8, 5)).rejects.toThrow("ends before byte 13");
    await file.close();
  });

  test("are walked sorted, links told apart", async () => {
    const { host, folder } = realMachine();
    await host.files.write(join(folder, "w/b/c"), "1");
    await host.files.write(join(folder, "w/a"), "22");
    await host.files.link("a", join(folder, "w/l"));
    const walked = await host.files.walk(join(folder, "w"));
    expect(walked.map(({ path, kind }) => [path, kind])).toEqual([
      ["a", "file"],
      ["b/c", "file"],
      ["l", "link"],
    ]);
    const shallow = await host.files.walk(join(folder, "w"), 0);
    expect(shallow.map(({ path }) => path)).toEqual(["a", "l"]);
  });

  test("in a temporary folder are gone when the run is undone", async () => {
    const { host, unwind } = realMachine();
    const temporary = await host.files.temporaryFolder("t");
    await host.files.write(join(temporary, "x"), "1");
    await unwind();
    expect(existsSync(temporary)).toBe(false);
  });

  test.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EACCES", "no-root"],
    ["EISDIR", "internal-error"],
  ])("a system's %s becomes the failure %s", (code, expected) => {
    expect(asFailure(Object.assign(new Error("x"), { code })).code).toBe(expected);
  });
});

describe("undoing", () => {
  test("goes backwards, past what fails, and leaves what was kept", async () => {
    const { host, unwind, lines } = realMachine();
    const order: string[] = [];
    const note = (name: string) => async () => {
      order.push(name);
    };
    host.undo.add("take back one", note("one"));
    host.undo.add("take back kept", note("kept")).keep();
    host.undo.add("take back bad", async () => {
      throw new Error("cannot");
    });
    host.undo.add("take back three", note("three"));
    await unwind();
    await unwind();
    expect(order).toEqual(["three", "one"]);
    expect(lines).toEqual(["warning: could not take back bad: Error: cannot"]);
  });
});

const entry = (make: (folder: string) => Promise<void>) => ({ kind: "k", key: "key", make });

describe("the cache", () => {
  test("makes a folder once", async () => {
    const { host } = realMachine();
    const made = entry(async (folder) => host.files.write(join(folder, "f"), "1"));
    const first = await host.cache.folder(made);
    const second = await host.cache.folder(made);
    expect([first.hit, second.hit, second.path]).toEqual([false, true, first.path]);
    expect(await host.files.readText(join(first.path, "f"))).toBe("1");
  });

  test("keeps nothing of what could not be made", async () => {
    const { host, folder } = realMachine();
    const broken = entry(async (path) => {
      await host.files.write(join(path, "half"), "1");
      throw new Error("no");
    });
    await expect(host.cache.folder(broken)).rejects.toThrow("no");
    expect(readdirSync(join(folder, "cache/k"))).toEqual([]);
  });

  test("lets two make the same at once: one is kept, whole", async () => {
    const { host } = realMachine();
    const made = entry(async (path) => {
      await host.files.write(join(path, "a"), "1");
      await host.clock.sleep(20);
      await host.files.write(join(path, "b"), "2");
    });
    const [one, two] = await Promise.all([host.cache.folder(made), host.cache.folder(made)]);
    expect(one.path).toBe(two.path);
    expect(await host.files.list(one.path)).toEqual(["a", "b"]);
  });
});
