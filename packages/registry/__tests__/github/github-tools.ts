import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answering, freePort } from "@wainwright/testing";

const ROOT = join(import.meta.dirname, "../../../..");
const TOOLS = join(ROOT, ".cache/tools/github/node_modules");
/** These need Node.js 24. */
const NODE = join(ROOT, "node_modules/.bin/node");
const RELEASES = "/repos/{owner}/{repo}/releases";

/** Is a server of a package, on 127.0.0.1. */
export interface ToolServer {
  readonly origin: string;
  readonly close: () => void;
}

/** Starts what answers as GitHub's own description of its API says, and tells in what a request breaks it. */
export async function startPrism(folder: string): Promise<ToolServer> {
  const file = join(folder, "releases.json");
  writeFileSync(file, JSON.stringify(describedReleases()));
  const port = await freePort();
  const argv = ["mock", "--host", "127.0.0.1", "--port", `${port}`, file];
  return started(join(TOOLS, "@stoplight/prism-cli/dist/index.js"), argv, port);
}

/** Starts a GitHub that remembers; it has one user and one repository, and takes one token. */
export async function startEmulate(folder: string, token: string): Promise<ToolServer> {
  const file = join(folder, "seed.json");
  const github = {
    users: [{ login: "owner" }],
    repos: [{ owner: "owner", name: "name", auto_init: true }],
  };
  writeFileSync(file, JSON.stringify({ tokens: { [token]: { login: "owner" } }, github }));
  const port = await freePort();
  const argv = ["start", "--service", "github", "--port", `${port}`, "--seed", file];
  return started(join(TOOLS, "emulate/dist/index.js"), argv, port);
}

async function started(
  program: string,
  argv: readonly string[],
  port: number,
): Promise<ToolServer> {
  if (!existsSync(program))
    throw new Error(`this needs ${program}: scripts/test.mjs installs it into .cache/tools/github`);
  const child = spawn(NODE, [program, ...argv], { stdio: "ignore" });
  const origin = `http://127.0.0.1:${port}`;
  await answering(child, origin);
  return { origin, close: () => child.kill() };
}

type Json = Readonly<Record<string, unknown>>;
type Described = Readonly<Record<"paths" | "components", Readonly<Record<string, Json>>>>;

/** Takes what is of releases out of the description, with all that it refers to: the whole one takes a minute to read. */
function describedReleases(): object {
  const file = join(TOOLS, "@octokit/openapi/generated/api.github.com.json");
  const { paths, components } = JSON.parse(readFileSync(file, "utf8")) as Described;
  const own = Object.entries(paths).filter(([path]) => path.startsWith(RELEASES));
  const kept: Record<string, Record<string, unknown>> = {};
  const waiting = referred(own);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [kind, name] = next;
    const found = components[kind]?.[name];
    const kinds = (kept[kind] ??= {});
    if (name in kinds) continue;
    kinds[name] = found;
    waiting.push(...referred(found));
  }
  const info = { title: "releases", version: "1" };
  return { openapi: "3.0.3", info, paths: withoutServers(own), components: kept };
}

function referred(part: unknown): [string, string][] {
  const found = JSON.stringify(part).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g);
  return Array.from(found, ([, kind = "", name = ""]) => [kind, name]);
}

/** Uploads have a host of their own there. */
function withoutServers(paths: readonly (readonly [string, Json])[]): object {
  const text = JSON.stringify(Object.fromEntries(paths), (key, value: unknown) =>
    key === "servers" ? undefined : value,
  );
  return JSON.parse(text) as object;
}
