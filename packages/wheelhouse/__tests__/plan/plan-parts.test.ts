import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import { FakeHost } from "@wainwright/testing";
import { tagRanks } from "../../src/plan/best-wheel.ts";
import { publishedFolder } from "../../src/plan/published-folder.ts";
import { requirementLine } from "../../src/plan/requirement-line.ts";
import { targetFloor } from "../../src/plan/target-floor.ts";
import { target } from "../build-request.ts";

function python(text: string) {
  const read = parseInterpreter(text);
  if (!read.ok) throw new Error(read.problem);
  return read.interpreter;
}

describe("the C library that wheels are chosen for", () => {
  test.each([
    ["armv7-linux-gnu.2.31", "3.11", { libc: "gnu", major: 2, minor: 31 }],
    ["armv7", "3.11", { libc: "gnu", major: 2, minor: 36 }],
    ["riscv64", "3.13", { libc: "gnu", major: 2, minor: 41 }],
    ["armv7-linux-musl", "3.11", { libc: "musl", major: 1, minor: 2 }],
    ["arm64-macos", "3.11", { libc: "macos", major: 11, minor: 0 }],
    ["amd64-windows", "3.11", null],
  ])("of %s with Python %s", (name, version, floor) => {
    const spec = parseTarget(name);
    if (!spec.ok) throw new Error(spec.problem);
    expect(targetFloor(spec, python(version))).toEqual(floor);
  });

  test("is never left open where no userland has the Python", () => {
    expect(targetFloor({ target: target("armv6"), floor: null }, python("3.9"))).not.toBeNull();
  });
});

describe("a line for what is built", () => {
  const system = {
    backend: null,
    builder: "setuptools",
    pure: false,
    requires: [],
    needs: [],
  } as const;
  const pin = { name: "demo", version: "1.0", marker: null, origin: "build", system } as const;

  test("pins the version and the sum of its sources", () => {
    const file = { name: "demo-1.0.tar.gz", url: "u", sha256: "a1", size: null };
    const line = requirementLine({ ...pin, source: { kind: "sdist", file } });
    expect(line).toBe("demo==1.0 --hash=sha256:a1");
  });

  test("is a path that cannot be taken for a name, or an address", () => {
    expect(requirementLine({ ...pin, source: { kind: "folder", path: "p" } })).toBe("./p");
    expect(requirementLine({ ...pin, source: { kind: "folder", path: "/p" } })).toBe("/p");
    const source = { kind: "repository", address: "https://g.test/r@c0" } as const;
    expect(requirementLine({ ...pin, source })).toBe("demo @ git+https://g.test/r@c0");
  });
});

describe("a folder of published wheels", () => {
  const wanted = {
    pin: { name: "demo", version: "1.0", marker: null },
    target: target("armv7"),
    interpreter: python("3.11"),
    ranks: tagRanks(python("3.11"), target("armv7"), { libc: "gnu", major: 2, minor: 36 }),
  };

  test("gives the wheel that fits, with its sum and where it is", async () => {
    const host = new FakeHost({
      files: {
        "/w/demo-1.0-cp311-cp311-linux_armv7l.whl": "armv7",
        "/w/demo-1.0-cp311-cp311-linux_aarch64.whl": "arm64",
        "/w/sub/demo-1.0-cp310-cp310-linux_armv7l.whl": "older",
        "/w/notes.txt": "",
      },
    });
    const found = await (await publishedFolder(host, "/w")).find(wanted);
    expect(found).toEqual({
      file: {
        name: "demo-1.0-cp311-cp311-linux_armv7l.whl",
        url: "/w/demo-1.0-cp311-cp311-linux_armv7l.whl",
        sha256: createHash("sha256").update("armv7").digest("hex"),
        size: 5,
      },
      tag: "cp311-cp311-linux_armv7l",
      place: "/w",
    });
  });

  test("gives nothing for another version", async () => {
    const host = new FakeHost({ files: { "/w/demo-1.1-py3-none-any.whl": "" } });
    expect(await (await publishedFolder(host, "/w")).find(wanted)).toBeNull();
  });

  test("has to be there", async () => {
    await expect(publishedFolder(new FakeHost(), "/w")).rejects.toMatchObject({
      code: "path-missing",
    });
  });
});
