import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { realHost } from "@wainwright/testing";
import { uvProgram } from "@wainwright/toolchain";
import { pythonIndexPublisher, type PythonIndexOptions } from "../../src/index.ts";
import { sdistIn, wheelIn } from "./built.ts";
import { type PythonServer, startDevpi, startPypiserver } from "./python-servers.ts";
import { filesAt } from "./files-at.ts";

const folder = mkdtempSync(join(tmpdir(), "python-index-"));
const machine = realHost(process.env);
const servers = new Map<string, PythonServer>();
let uv = "";

beforeAll(async () => {
  uv = await uvProgram(machine.host);
  servers.set("devpi", await startDevpi(join(folder, "d")));
  servers.set("pypiserver", await startPypiserver(join(folder, "p")));
});
afterAll(async () => {
  for (const server of servers.values()) server.close();
  await machine.unwind();
  rmSync(folder, { recursive: true });
});

function serverOf(name: string): PythonServer {
  const server = servers.get(name);
  if (server === undefined) throw new Error(`${name} did not start`);
  return server;
}

function optionsFor(
  { url, username, password }: PythonServer,
  files: readonly string[],
): PythonIndexOptions {
  return {
    url,
    simpleUrl: null,
    files: filesAt(files),
    identity: { kind: "password", username, password },
  };
}

/** Installs from an index into a folder of its own, and says which version can be imported. */
function installed(client: "pip" | "uv", simple: string, project: string): string {
  const target = mkdtempSync(join(folder, "installed-"));
  const options = ["--target", target, "--index-url", simple, "--no-deps", project];
  const program = client === "uv" ? uv : "python3";
  const before = client === "uv" ? ["pip", "install", "--no-cache"] : ["-m", "pip", "install"];
  const env = { ...process.env, PIP_CONFIG_FILE: "/dev/null", UV_NO_CONFIG: "1" };
  const run = spawnSync(program, [...before, ...options], { encoding: "utf8", env });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  const code = `import ${project}; print(${project}.VERSION)`;
  const python = { encoding: "utf8", env: { ...process.env, PYTHONPATH: target } } as const;
  return spawnSync("python3", ["-c", code], python).stdout.trim();
}

describe.each(["devpi", "pypiserver"])("%s", (name) => {
  it("has what was published, for pip and for uv", async () => {
    const server = serverOf(name);
    const files = [
      sdistIn(folder, "whole"),
      await wheelIn(folder, "whole"),
      await wheelIn(folder, "whole", { tags: "cp311-cp311-manylinux_2_17_armv7l" }),
      await wheelIn(folder, "whole", { tags: "cp311-cp311-linux_armv7l" }),
    ];
    const publisher = pythonIndexPublisher(machine.host, optionsFor(server, files));
    const plan = await publisher.preflight();
    expect(plan.map(({ standing }) => standing)).toEqual(["send", "send", "send", "send"]);
    const { urls, install, digests } = await publisher.publish(plan);
    expect(urls).toEqual([`${server.simple}whole/`]);
    expect(install).toEqual([`pip install --index-url ${server.simple} whole==1.0`]);
    expect(Object.keys(digests).toSorted()).toEqual(files.map((one) => basename(one)).toSorted());
    expect(installed("pip", server.simple, "whole")).toBe("1.0");
    expect(installed("uv", server.simple, "whole")).toBe("1.0");
  });

  it("gets nothing twice, and other bytes under a name never", async () => {
    const server = serverOf(name);
    const same = await wheelIn(join(folder, "same"), "twice");
    const first = pythonIndexPublisher(machine.host, optionsFor(server, [same]));
    await first.publish(await first.preflight());
    const again = pythonIndexPublisher(machine.host, optionsFor(server, [same]));
    const plan = await again.preflight();
    expect(plan.map(({ standing }) => standing)).toEqual(["there"]);
    expect(await again.publish(plan)).toMatchObject({ urls: [`${server.simple}twice/`] });
    const other = await wheelIn(join(folder, "other"), "twice", { text: "other" });
    const differing = pythonIndexPublisher(machine.host, optionsFor(server, [other]));
    const refused = await differing.preflight();
    expect(refused.map(({ standing }) => standing)).toEqual(["differs"]);
    await expect(differing.publish(refused)).rejects.toMatchObject({ code: "already-published" });
  });

  it("is asked for the credentials before anything is sent", async () => {
    const server = { ...serverOf(name), password: "falsches-wort" };
    const files = [await wheelIn(folder, "locked")];
    const publisher = pythonIndexPublisher(machine.host, optionsFor(server, files));
    await expect(publisher.preflight()).rejects.toMatchObject({ code: "credentials-refused" });
    const nobody = { ...optionsFor(server, files), identity: { kind: "nobody" } } as const;
    await expect(pythonIndexPublisher(machine.host, nobody).preflight()).rejects.toMatchObject({
      code: "credentials-missing",
    });
    const said = machine.lines.join("\n");
    expect(said).not.toContain("falsches-wort");
    expect(said).not.toContain(server.password);
  });

  it("gets the rest from a second run when another was there first, or the answer was lost", async () => {
    const server = serverOf(name);
    const wheel = await wheelIn(join(folder, "raced"), "raced");
    const [one, other] = [0, 1].map(() =>
      pythonIndexPublisher(machine.host, optionsFor(server, [wheel])),
    );
    const plans = [await one?.preflight(), await other?.preflight()];
    await one?.publish(plans[0] ?? []);
    // It was planned before the first one had sent it.
    await expect(other?.publish(plans[1] ?? [])).resolves.toBeDefined();
  });
});

it("leaves nothing of its own behind", () => {
  expect(existsSync(join(folder, "whole-1.0-py3-none-any.whl.publish.attestation"))).toBe(false);
});
