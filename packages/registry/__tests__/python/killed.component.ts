import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, it } from "@jest/globals";
import { readSimplePage } from "../../src/simple/read-simple-page.ts";
import { sdistIn, sha256Of, wheelIn } from "./built.ts";
import { startPypiserver } from "./python-servers.ts";

/** How often each publisher is killed; more on demand. */
const KILLS = Number(process.env["KILLS"] ?? "8");
const folder = mkdtempSync(join(tmpdir(), "killed-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const DRIVER = join(import.meta.dirname, "publish-files.ts");

/** Publishes in a process of its own, killed a random time after it began; says whether it was done. */
async function publish(
  place: string,
  files: readonly string[],
  {
    env = {},
    kill = true,
  }: { readonly env?: Readonly<Record<string, string>>; readonly kill?: boolean },
): Promise<boolean> {
  const argv = ["--import", "tsx", DRIVER, place, ...files];
  const worker = spawn(process.execPath, argv, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  let said = "";
  worker.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    // Half of them while the plan is carried out, which is soon over.
    const isTime = Math.random() < 0.5 ? said === "" : chunk.includes("planned");
    if (kill && isTime) setTimeout(() => worker.kill("SIGKILL"), Math.random() * 600);
    said += chunk;
  });
  await new Promise((resolve) => worker.once("close", resolve));
  return said.includes("done");
}

/** Several wheels and a source distribution of a version of its own. */
async function release(number: number): Promise<readonly string[]> {
  const version = `${number}.0`;
  const tags = ["cp311-cp311-win32", "cp312-cp312-win32", "cp313-cp313-win32", "py3-none-any"];
  const wheels = tags.map(async (tag) =>
    wheelIn(join(folder, version), "killed", { version, tags: tag, text: "x".repeat(100_000) }),
  );
  return [...(await Promise.all(wheels)), sdistIn(join(folder, version), "killed", { version })];
}

function expected(files: readonly string[]) {
  return files
    .map((path) => [basename(path), sha256Of(readFileSync(path))] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function listedIn(type: string, text: string) {
  const read = readSimplePage(type, text);
  if (!read.ok) throw new Error(read.problem);
  return read.files
    .map(({ name, hashes }) => [name, hashes["sha256"]] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

it("an index has everything once after a run that was killed and another, wherever that was", async () => {
  const server = await startPypiserver(folder);
  const env = { INDEX_USER: server.username, INDEX_PASSWORD: server.password };
  try {
    const published: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const files = await release(kill);
      await publish(server.url, files, { env });
      expect(await publish(server.url, files, { env, kill: false })).toBe(true);
      published.push(...files);
    }
    const answer = await fetch(`${server.simple}killed/`);
    expect(listedIn("html", await answer.text())).toEqual(expected(published));
  } finally {
    server.close();
  }
}, 1_200_000);

it("a folder's index lists just what lies there, whole, whenever it is looked at", async () => {
  const place = join(folder, "index");
  const published: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const files = await release(kill);
    await publish(place, files, {});
    lookAt(place);
    published.push(...files);
    expect(await publish(place, files, { kill: false })).toBe(true);
    lookAt(place);
  }
  const page = readFileSync(join(place, "simple/killed/index.json"), "utf8");
  expect(listedIn("json", page)).toEqual(expected(published));
}, 1_200_000);

/** What is listed lies there with its bytes, be the index finished or not. */
function lookAt(place: string): void {
  for (const type of ["json", "html"]) {
    const page = join(place, `simple/killed/index.${type}`);
    if (!existsSync(page)) continue;
    for (const [name, digest] of listedIn(type, readFileSync(page, "utf8")))
      expect(sha256Of(readFileSync(join(place, "simple/killed", name)))).toBe(digest);
  }
  const root = join(place, "simple/index.html");
  const list = existsSync(root) ? readFileSync(root, "utf8") : "killed";
  expect(list).toContain("killed");
  expect(existsSync(place) ? readdirSync(place) : ["simple"]).toEqual(["simple"]);
}
