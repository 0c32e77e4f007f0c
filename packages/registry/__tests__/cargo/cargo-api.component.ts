import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { cargoApiPublisher, type CrateSource, yankByApi } from "../../src/index.ts";
import { Loopback } from "../web/loopback.ts";
import { crateProject, lock, writeCrate } from "./made-crate.ts";
import { OwnCargoRegistry } from "./own-cargo-registry.ts";

const { TOKEN } = OwnCargoRegistry;
const folder = mkdtempSync(join(tmpdir(), "cargo api ü "));
const machine = realHost(process.env);
const loopback = new Loopback();
afterEach(() => {
  loopback.close();
});
afterAll(async () => {
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

const target = ({ index }: OwnCargoRegistry, token = TOKEN) => ({ name: "own-one", index, token });

async function publish(registry: OwnCargoRegistry, crates: CrateSource) {
  const publisher = cargoApiPublisher(machine.host, { registry: target(registry), crates });
  const plan = await publisher.preflight();
  return { plan, done: await publisher.publish(plan) };
}

/** A workspace of a program that needs a library, which it names otherwise, of the same registry. */
function workspace(): string {
  const place = mkdtempSync(join(folder, "workspace "));
  writeFileSync(
    join(place, "Cargo.toml"),
    '[workspace]\nresolver = "2"\nmembers = ["app", "z-core"]\n',
  );
  writeCrate(join(place, "z-core"), {
    ...{ name: "z-core", version: "1.2.0", isLibrary: true },
    tables: "[features]\nstd = []\n",
  });
  writeCrate(join(place, "app"), {
    ...{ name: "an-app", version: "0.3.0+built" },
    fields:
      'authors = ["A <a@example.org>"]\nreadme = "READ ME.md"\nkeywords = ["one", "two"]\ncategories = ["command-line-utilities"]\nrust-version = "1.70"\nrepository = "https://git.example.org/a"',
    tables: `[dependencies]
core = { package = "z-core", path = "../z-core", version = "1", registry = "own-one", optional = true, default-features = false, features = ["std"] }
[features]
whole = ["dep:core", "core?/std"]
`,
  });
  writeFileSync(join(place, "app/READ ME.md"), "# Ü\n");
  writeFileSync(
    join(place, "app/src/main.rs"),
    'fn main() { #[cfg(feature = "whole")] print!("{} ", core::VERSION); println!("app"); }\n',
  );
  return place;
}

/** Runs cargo as anyone does; the server is of this process, and may not be held up. */
async function cargo(registry: OwnCargoRegistry, argv: readonly string[], cwd = folder) {
  const env = {
    ...process.env,
    CARGO_HOME: mkdtempSync(join(folder, "home ")),
    CARGO_REGISTRIES_OWN_ONE_INDEX: registry.index,
    CARGO_REGISTRIES_OWN_ONE_TOKEN: TOKEN,
    CARGO_REGISTRIES_OWN_ONE_CREDENTIAL_PROVIDER: "cargo:token",
  };
  return promisify(execFile)("cargo", [...argv], { env, cwd });
}

describe("a Cargo registry with an API", () => {
  it("has a workspace in the order of its needs, and cargo installs from it", async () => {
    const registry = await OwnCargoRegistry.start(loopback, { isClosed: true });
    const place = workspace();
    lock(place, { CARGO_REGISTRIES_OWN_ONE_INDEX: registry.index });
    const crates = { kind: "project", folder: place, packages: ["an-app", "z-core"] } as const;
    const { plan, done } = await publish(registry, crates);
    expect(plan.map(({ name, standing }) => [name, standing])).toEqual([
      ["z-core-1.2.0.crate", "send"],
      ["an-app-0.3.0+built.crate", "send"],
    ]);
    expect(registry.taken).toEqual(["z-core 1.2.0", "an-app 0.3.0+built"]);
    expect(done.install).toContain(`cargo install --index ${registry.index} z-core@1.2.0`);
    const root = mkdtempSync(join(folder, "root "));
    const chosen = ["--registry", "own-one", "--root", root, "--features", "whole", "an-app"];
    await cargo(registry, ["install", ...chosen]);
    expect(spawnSync(join(root, "bin/an-app"), { encoding: "utf8" }).stdout).toBe("1.2.0 app\n");
    expect((await publish(registry, crates)).plan).toMatchObject([
      { standing: "there" },
      { standing: "there" },
    ]);
    expect(registry.taken).toHaveLength(2);
    expect(machine.lines.join("\n")).not.toContain(TOKEN);
  }, 180_000);

  it("is told what cargo itself tells, and has the same bytes", async () => {
    const [ours, theirs] = [
      await OwnCargoRegistry.start(loopback),
      await OwnCargoRegistry.start(loopback),
    ];
    const place = workspace();
    // The address of a registry is in what is packed.
    for (const registry of [ours, theirs]) {
      lock(place, { CARGO_REGISTRIES_OWN_ONE_INDEX: registry.index });
      if (registry === ours)
        await publish(registry, { kind: "project", folder: place, packages: ["an-app", "z-core"] });
      else
        for (const name of ["z-core", "an-app"])
          await cargo(
            registry,
            ["publish", "--registry", "own-one", "--no-verify", "--package", name],
            place,
          );
    }
    expect(ours.published).toEqual(theirs.published);
    const file = "/dl/z-core/1.2.0";
    expect(ours.crates.get(file)?.equals(theirs.crates.get(file) ?? Buffer.alloc(0))).toBe(true);
  }, 180_000);

  it("yanks a version, and takes that back", async () => {
    const registry = await OwnCargoRegistry.start(loopback);
    const project = crateProject(folder, { name: "tiny", version: "1.0.0" });
    await publish(registry, { kind: "project", folder: project, packages: [] });
    const yank = { name: "tiny", version: "1.0.0", yanked: true };
    const line = async () => (await fetch(`${registry.index.slice(7)}ti/ny/tiny`)).text();
    await yankByApi(machine.host, target(registry), yank);
    expect(await line()).toContain('"yanked":true');
    await yankByApi(machine.host, target(registry), { ...yank, yanked: false });
    expect(await line()).toContain('"yanked":false');
    await expect(
      yankByApi(machine.host, target(registry), { ...yank, version: "2.0.0" }),
    ).rejects.toMatchObject({ code: "package-not-found" });
  });

  it("takes no other bytes under a version", async () => {
    const registry = await OwnCargoRegistry.start(loopback);
    const project = crateProject(folder, { name: "tiny", version: "1.0.0" });
    const crates = { kind: "project", folder: project, packages: [] } as const;
    await publish(registry, crates);
    writeFileSync(join(project, "src/main.rs"), "fn main() {}\n");
    await expect(publish(registry, crates)).rejects.toMatchObject({ code: "already-published" });
    expect(registry.asked.filter((line) => line.startsWith("PUT"))).toHaveLength(1);
    expect(readFileSync(join(project, "src/main.rs"), "utf8")).toBe("fn main() {}\n");
  });
});
