import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { uvProgram } from "@wainwright/toolchain";
import { simpleFolderPublisher } from "../../src/index.ts";
import { sdistIn, sha256Of, wheelIn } from "../python/built.ts";
import { Loopback } from "../web/loopback.ts";

const folder = mkdtempSync(join(tmpdir(), "simple-folder-"));
const machine = realHost(process.env);
const loopback = new Loopback();
afterEach(() => {
  loopback.close();
});
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

async function publish(place: string, files: readonly string[], url: string | null = null) {
  const publisher = simpleFolderPublisher(machine.host, { folder: place, url, files });
  const plan = await publisher.preflight();
  return { plan, published: await publisher.publish(plan) };
}

interface Page {
  readonly files: readonly Readonly<Record<string, unknown>>[];
}

function page(place: string, project: string): Page {
  const text = readFileSync(join(place, `simple/${project}/index.json`), "utf8");
  const read: Page = JSON.parse(text) as Page;
  return read;
}

/** Every file with its bytes and the time it was written. */
function state(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((path) => `${path} ${statSync(join(place, path)).mtimeMs}`);
}

/** Serves a folder as a plain web server does: with index.html for a folder. */
async function serve(place: string): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const origin = await loopback.serve((request, response) => {
    const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "");
    asked.push(path);
    try {
      const file = join(place, path.endsWith("/") ? `${path}index.html` : path);
      const type = file.endsWith(".html") ? "text/html" : "application/octet-stream";
      response.setHeader("content-type", type).end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  return { origin, asked };
}

async function installed(client: "pip" | "uv", index: string, requirement: string) {
  const target = mkdtempSync(join(folder, "installed-"));
  const uv = await uvProgram(machine.host);
  const before =
    client === "uv" ? [uv, "pip", "install", "--no-cache"] : ["python3", "-m", "pip", "install"];
  const argv = [...before, "--target", target, "--index-url", index, requirement];
  const env = {
    PATH: process.env["PATH"] ?? null,
    PIP_CONFIG_FILE: "/dev/null",
    UV_NO_CONFIG: "1",
  };
  const [program = "", ...args] = argv;
  // Not at once: the server is in this process.
  const run = await machine.host.exec.run({ argv: [program, ...args], env, quiet: true });
  if (run.exitCode !== 0) throw new Error(run.output);
  const code = "import demo; print(demo.VERSION)";
  const python = { encoding: "utf8", env: { ...process.env, PYTHONPATH: target } } as const;
  return spawnSync("python3", ["-c", code], python).stdout.trim();
}

describe("a simple index in a folder", () => {
  it("installs with pip and uv, as it lies and from a web server", async () => {
    const place = join(folder, "install");
    const files = [
      await wheelIn(folder, "demo", {
        metadata: ["Requires-Python: >=3.6", "Requires-Dist: other"],
      }),
      await wheelIn(folder, "demo", { version: "2.0", metadata: ["Requires-Python: >=4"] }),
      await wheelIn(folder, "other"),
    ];
    const { published } = await publish(place, files);
    const local = `${pathToFileURL(place).href}/simple/`;
    expect(published.install).toEqual([
      `pip install --index-url ${local} demo==1.0`,
      `pip install --index-url ${local} demo==2.0`,
      `pip install --index-url ${local} other==1.0`,
    ]);
    const { origin, asked } = await serve(place);
    for (const client of ["pip", "uv"] as const)
      for (const index of [local, `${origin}/simple/`])
        expect([client, index, await installed(client, index, "demo")]).toEqual([
          client,
          index,
          "1.0",
        ]);
    expect(asked).toContain("/simple/demo/demo-1.0-py3-none-any.whl.metadata");
  });

  it("has hashes, Python's version and metadata beside each wheel", async () => {
    const place = join(folder, "pages");
    const wheel = await wheelIn(folder, "Pages.x", { metadata: ["Requires-Python: >=3.8"] });
    const sdist = sdistIn(folder, "pages_x");
    await publish(place, [wheel, sdist]);
    const [first, second] = page(place, "pages-x").files;
    expect(first).toMatchObject({
      filename: "Pages.x-1.0-py3-none-any.whl",
      hashes: { sha256: sha256Of(readFileSync(wheel)) },
      size: readFileSync(wheel).length,
      "requires-python": ">=3.8",
    });
    const metadata = readFileSync(
      join(place, "simple/pages-x/Pages.x-1.0-py3-none-any.whl.metadata"),
    );
    expect(first?.["core-metadata"]).toEqual({ sha256: sha256Of(metadata) });
    expect(second).not.toHaveProperty("core-metadata");
    const html = readFileSync(join(place, "simple/pages-x/index.html"), "utf8");
    expect(html).toContain(`data-core-metadata="sha256=${sha256Of(metadata)}"`);
    expect(html).toContain('data-requires-python="&gt;=3.8"');
  });

  it("is not changed by a second run", async () => {
    const place = join(folder, "again");
    const files = [await wheelIn(folder, "again"), sdistIn(folder, "again")];
    await publish(place, files);
    const before = state(place);
    const { plan } = await publish(place, files);
    expect(plan.map(({ standing }) => standing)).toEqual(["there", "there"]);
    expect(state(place)).toEqual(before);
  });

  it("keeps what is there: files, yanks, and links that lead elsewhere", async () => {
    const place = join(folder, "merged");
    await publish(place, [await wheelIn(folder, "merged")]);
    const path = join(place, "simple/merged/index.json");
    const before = page(place, "merged");
    const old = { filename: "merged-0.9.tar.gz", url: "../../old/merged-0.9.tar.gz", hashes: {} };
    const yanked = { ...before.files[0], yanked: "it breaks" };
    writeFileSync(path, JSON.stringify({ ...before, files: [yanked, old] }));
    await publish(place, [await wheelIn(folder, "merged", { version: "2.0" })]);
    expect(page(place, "merged").files).toMatchObject([
      { filename: "merged-0.9.tar.gz", url: "../../old/merged-0.9.tar.gz" },
      { filename: "merged-1.0-py3-none-any.whl", yanked: "it breaks" },
      { filename: "merged-2.0-py3-none-any.whl" },
    ]);
    const html = readFileSync(join(place, "simple/merged/index.html"), "utf8");
    expect(html).toContain('data-yanked="it breaks"');
    await publish(place, [await wheelIn(folder, "another")]);
    expect(readFileSync(join(place, "simple/index.html"), "utf8")).toContain('href="merged/"');
  });

  it("takes no other bytes under a name, and nothing that is wrong", async () => {
    const place = join(folder, "refusing");
    const wheel = await wheelIn(folder, "refusing");
    await publish(place, [wheel]);
    const before = state(place);
    const other = await wheelIn(join(folder, "other"), "refusing", { text: "other" });
    await expect(publish(place, [other])).rejects.toMatchObject({ code: "already-published" });
    const broken = await wheelIn(folder, "broken", { hasRecord: false });
    await expect(publish(place, [broken])).rejects.toMatchObject({ code: "artifact-refused" });
    // A plain linux tag is for the index's owner to judge.
    const plain = await wheelIn(folder, "plain", { tags: "cp311-cp311-linux_x86_64" });
    expect(state(place)).toEqual(before);
    expect((await publish(place, [plain])).plan.map(({ standing }) => standing)).toEqual(["send"]);
  });

  it("loses nothing of two publishers at once", async () => {
    const place = join(folder, "both");
    const versions = ["1.0", "2.0", "3.0", "4.0", "5.0", "6.0"];
    const wheels = await Promise.all(
      versions.map(async (version) => wheelIn(folder, "both", { version })),
    );
    await Promise.all(wheels.map(async (wheel) => publish(place, [wheel])));
    expect(page(place, "both").files).toHaveLength(versions.length);
  });

  it("with a page that is none is left alone", async () => {
    const place = join(folder, "spoilt");
    await publish(place, [await wheelIn(folder, "spoilt")]);
    writeFileSync(join(place, "simple/spoilt/index.json"), "{ cut");
    const later = await wheelIn(folder, "spoilt", { version: "2.0" });
    await expect(publish(place, [later])).rejects.toMatchObject({ code: "server-refused" });
  });
});
