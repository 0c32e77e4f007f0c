import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { buildZip, realHost } from "@wainwright/testing";
import fc from "fast-check";
import type { Distribution } from "../../src/python/distribution.ts";
import { generalProblems } from "../../src/python/general-rules.ts";
import { readDistributions } from "../../src/python/read-distribution.ts";
import { readSdist, readWheel } from "../../src/python/read-contents.ts";
import { bytesAccess } from "@wainwright/archive";
import { readFileSync } from "node:fs";
import { sdistIn, sha256Of, wheelIn } from "./built.ts";
import { filesAt } from "./files-at.ts";

const folder = mkdtempSync(join(tmpdir(), "read-distribution-"));
const machine = realHost(process.env);
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

async function read(path: string): Promise<Distribution> {
  const [one] = await readDistributions(machine.host, filesAt([path]));
  if (one?.ok !== true) throw new Error(one?.problem.reason ?? "nothing was read");
  return one.distribution;
}

async function codes(path: string): Promise<readonly string[]> {
  return generalProblems(await read(path)).map(({ code }) => code);
}

async function zipAt(name: string, members: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, name);
  const entries = Object.entries(members).map(([at, content]) => ({ path: at, content }));
  writeFileSync(path, await buildZip(entries));
  return path;
}

describe("a distribution", () => {
  it("is read from a wheel: what its name says, what is inside, and its bytes", async () => {
    const path = await wheelIn(folder, "right", {
      tags: "cp311-cp311-manylinux_2_17_armv7l",
      metadata: ["Requires-Python: >=3.8"],
    });
    expect(await read(path)).toMatchObject({
      ...{ kind: "wheel", project: "right", sha256: sha256Of(readFileSync(path)) },
      tags: [{ python: "cp311", abi: "cp311", platform: "manylinux_2_17_armv7l" }],
      metadata: { requiresPython: ">=3.8" },
    });
    expect(await codes(path)).toEqual([]);
  });

  it("is read from a source distribution", async () => {
    const path = sdistIn(folder, "right");
    expect(await read(path)).toMatchObject({ kind: "sdist", project: "right", tags: [] });
    expect(await codes(path)).toEqual([]);
  });

  it("has the name that it is given, whatever the file is called that a link leads to", async () => {
    const path = join(folder, "0a1b2c");
    writeFileSync(path, readFileSync(await wheelIn(folder, "linked")));
    const name = "linked-1.0-py3-none-any.whl";
    const [one] = await readDistributions(machine.host, [{ path, name: `below/${name}` }]);
    expect(one).toMatchObject({ ok: true, distribution: { path, name, project: "linked" } });
  });

  it("is read with the licences that its metadata names and that are not in it", async () => {
    const metadata = ["License-File: LICENSE", "License-File: more/NOTICE"];
    const licenses = ["licenses/more/NOTICE"];
    const wheel = await wheelIn(folder, "licensed", { metadata, licenses });
    expect((await read(wheel)).contents.missingLicenses).toEqual(["LICENSE"]);
    const sdist = sdistIn(folder, "licensed", { metadata, licenses: ["LICENSE", "NOTICE"] });
    expect((await read(sdist)).contents.missingLicenses).toEqual(["more/NOTICE"]);
  });

  it("is none where its name says so, and is told as that", async () => {
    const path = join(folder, "notes.txt");
    writeFileSync(path, "");
    const [one] = await readDistributions(machine.host, filesAt([path]));
    expect(one).toMatchObject({ ok: false, problem: { code: "not-a-distribution" } });
    await expect(
      readDistributions(machine.host, filesAt([join(folder, "none.whl")])),
    ).rejects.toMatchObject({
      code: "path-missing",
    });
  });
});

describe("what is wrong with a distribution is told:", () => {
  it("no RECORD", async () => {
    expect(await codes(await wheelIn(folder, "unrecorded", { hasRecord: false }))).toEqual([
      "record-missing",
    ]);
  });

  it("no METADATA where its name says that it is", async () => {
    const path = await zipAt("a-1.0-py3-none-any.whl", {
      "A-1.0.dist-info/METADATA": "Name: a",
      "a-1.0.dist-info/RECORD": "",
    });
    expect(await codes(path)).toEqual(["metadata-missing"]);
  });

  it("another name, or another version", async () => {
    const path = await wheelIn(folder, "named", { name: "other" });
    expect(await codes(path)).toEqual(["name-differs"]);
    expect(await codes(sdistIn(folder, "named", { name: "other" }))).toEqual(["name-differs"]);
  });

  it("an archive that is none", async () => {
    for (const name of ["b-1.0-py3-none-any.whl", "b-1.0.tar.gz", "b-1.0.zip"]) {
      const path = join(folder, name);
      writeFileSync(path, "no archive");
      expect(await codes(path)).toContain("archive-broken");
    }
  });

  it("a wheel that was cut", async () => {
    const whole = readFileSync(await wheelIn(folder, "whole"));
    const path = join(folder, "cut-1.0-py3-none-any.whl");
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    expect(await codes(path)).toEqual(["archive-broken"]);
  });
});

it("never throws, whatever bytes it reads", async () => {
  const wheel = readFileSync(await wheelIn(folder, "changed"));
  const sdist = readFileSync(sdistIn(folder, "changed"));
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(255), fc.uint8Array(), async (at, byte, random) => {
      for (const bytes of [random, changed(wheel, at, byte), changed(sdist, at, byte)]) {
        await readWheel(bytesAccess(bytes), { project: "changed", version: "1.0" });
        await readSdist(bytesAccess(bytes), "changed-1.0.tar.gz");
        await readSdist(bytesAccess(bytes), "changed-1.0.zip");
      }
    }),
  );
});

function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at % copy.length] = byte;
  return copy;
}
