import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { findArtifacts } from "../../src/artifact/find-artifacts.ts";
import { verifyArtifacts } from "../../src/artifact/verify-artifacts.ts";

const folder = mkdtempSync(join(tmpdir(), "-artifacts ü "));
const { host, unwind } = realHost({});
afterAll(async () => {
  await unwind();
  rmSync(folder, { recursive: true });
});

const sumOf = (text: string) => createHash("sha256").update(text).digest("hex");
const ROW = {
  ...{ kind: "rust", name: "kt", version: "1.0", floor: null, seconds: 1, commit: null },
  ...{ target: "armv7-linux-gnu", size: 3, sha256: sumOf("one") },
};

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const manifest = (...files: readonly string[]) =>
  JSON.stringify({ format: 1, programs: files.map((file) => ({ ...ROW, file })) });

beforeAll(() => {
  put("dist/kt for armv7/kt-armv7", "one");
  put("dist/kt for armv7/manifest.json", manifest("kt-armv7"));
  put("dist/kt for arm64/arm64/kt", "one");
  put("dist/kt for arm64/manifest.json", manifest("arm64/kt"));
  put("dist/README.txt", "words");
  put("dist/docs/page.txt", "words");
  symlinkSync("README.txt", join(folder, "dist/link.txt"));
  put("other/a.whl", "a");
  put("other/sub/b.whl", "b");
  put("broken/manifest.json", "{}");
});

const found = async (...lines: readonly string[]) =>
  findArtifacts(
    host,
    lines.map((line) => join(folder, line)),
  );
const namesOf = async (...lines: readonly string[]) =>
  (await found(...lines)).artifacts.map(({ name }) => name);

it("names what lies with a manifest from there, and other files from the folder that was named", async () => {
  const { artifacts, programs } = await found("dist/");
  expect(artifacts.map(({ name }) => name)).toEqual([
    ...["README.txt", "arm64/kt", "docs/page.txt", "kt-armv7", "link.txt"],
  ]);
  expect(artifacts[1]).toMatchObject({ size: 3, sha256: sumOf("one") });
  expect(programs.map(({ file }) => file).toSorted()).toEqual(["arm64/kt", "kt-armv7"]);
});

it("takes files and patterns, each file once", async () => {
  expect(await namesOf("other/*.whl")).toEqual(["a.whl"]);
  expect(await namesOf("other/**", "other/a.whl", "other")).toEqual(["a.whl", "b.whl"]);
  expect(await namesOf("dist/link.txt")).toEqual(["link.txt"]);
});

it("takes a link to a file under the link's own name, inside and outside of the folder", async () => {
  put("blobs/0a1b2c", "wheel");
  put("links/a.whl", "a");
  symlinkSync("../blobs/0a1b2c", join(folder, "links/b.whl"));
  symlinkSync("a.whl", join(folder, "links/c.whl"));
  expect(await namesOf("links", "links/b.whl")).toEqual(["a.whl", "b.whl", "c.whl"]);
  const { artifacts } = await found("links/b*");
  const path = realpathSync(join(folder, "blobs/0a1b2c"));
  expect(artifacts).toEqual([{ path, name: "b.whl", size: 5, sha256: sumOf("wheel") }]);
});

it.each([
  ["to nothing", "nowhere"],
  ["to itself", "x.whl"],
  ["to a folder", "../other"],
])("tells of a link %s, unless nobody asked for it", async (what, target) => {
  const at = `astray ${what}`;
  put(`${at}/a.whl`, "a");
  symlinkSync(target, join(folder, at, "x.whl"));
  const named = { code: "path-missing", message: expect.stringContaining(`${at}/x.whl is a link`) };
  await expect(found(at)).rejects.toMatchObject(named);
  await expect(found(`${at}/*.whl`)).rejects.toMatchObject(named);
  expect(await namesOf(`${at}/a*`)).toEqual(["a.whl"]);
  const { artifacts } = await findArtifacts(host, [join(folder, at)], (name) => name !== "x.whl");
  expect(artifacts.map(({ name }) => name)).toEqual(["a.whl"]);
});

it("tells every line that leads to nothing", async () => {
  await expect(found("nothing", "other/*.zip", "other")).rejects.toMatchObject({
    ...{ code: "path-missing", message: expect.stringMatching(/nothing, .*other\/\*\.zip$/) },
  });
});

it("refuses a manifest that is none", async () => {
  await expect(found("broken")).rejects.toMatchObject({ code: "artifact-refused" });
});

it("reports every artifact under its name, in their order", async () => {
  const { artifacts } = await found("other/**", "dist");
  const reports = await verifyArtifacts(host, artifacts);
  expect(reports.map(({ path }) => path)).toEqual(artifacts.map(({ name }) => name));
  const wheel = reports.find(({ path }) => path === "a.whl");
  expect(wheel?.findings.some(({ severity }) => severity === "error")).toBe(true);
});
