import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answering, freePort } from "@wainwright/testing";

const TOOLS = join(import.meta.dirname, "../../../../.cache/tools");

/** Is a real Python index on this machine. */
export interface PythonServer {
  /** Where it takes uploads. */
  readonly url: string;
  /** Its simple API. */
  readonly simple: string;
  readonly username: string;
  readonly password: string;
  close(): void;
}

const USER = { username: "ci", password: "geheim-zugang" };

/** Starts devpi-server with an index `ci/dev`. @throws Error where it is not there. */
export async function startDevpi(folder: string): Promise<PythonServer> {
  const bin = toolBin("devpi", "devpi-server");
  const [data, secret] = [join(folder, "devpi"), join(folder, "secret")];
  must(`${bin}/devpi-init`, ["--serverdir", data, "--no-root-pypi", "--root-passwd", "of-root"]);
  must(`${bin}/devpi-gen-secret`, ["--secretfile", secret]);
  const port = await freePort();
  const cheap = ["memory=8", "parallelism=1", "time-cost=1"].flatMap((one) =>
    `--argon2-${one}`.split("="),
  );
  const at = ["--host", "127.0.0.1", "--port", String(port)];
  const own = ["--serverdir", data, "--secretfile", secret, "--offline-mode"];
  const close = await started(port, `${bin}/devpi-server`, [...own, ...at, ...cheap]);
  const origin = `http://127.0.0.1:${port}`;
  await told(origin, "PUT", "/ci", { body: { password: USER.password } });
  await told(origin, "PUT", "/ci/dev", { body: { bases: [], volatile: false }, user: USER });
  return { url: `${origin}/ci/dev/`, simple: `${origin}/ci/dev/+simple/`, ...USER, close };
}

/** Starts pypiserver on an empty folder. @throws Error where it is not there. */
export async function startPypiserver(folder: string): Promise<PythonServer> {
  const bin = toolBin("pypiserver", "pypi-server");
  const [packages, users] = [join(folder, "packages"), join(folder, "htpasswd")];
  mkdirSync(packages, { recursive: true });
  const digest = createHash("sha1").update(USER.password).digest("base64");
  writeFileSync(users, `${USER.username}:{SHA}${digest}\n`);
  const port = await freePort();
  const at = ["-i", "127.0.0.1", "-p", String(port), "-P", users, "-a", "update"];
  const rest = ["--hash-algo", "sha256", "--disable-fallback", packages];
  const close = await started(port, `${bin}/pypi-server`, ["run", ...at, ...rest]);
  const url = `http://127.0.0.1:${port}/`;
  return { url, simple: `${url}simple/`, ...USER, close };
}

function toolBin(folder: string, program: string): string {
  const bin = join(TOOLS, folder, "bin");
  if (existsSync(join(bin, program))) return bin;
  throw new Error(`this needs ${program} in .cache/tools/${folder}: npm test installs it`);
}

function must(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

interface Telling {
  readonly body: object;
  readonly user?: typeof USER;
}

async function told(
  origin: string,
  method: string,
  ...[path, { body, user }]: [string, Telling]
): Promise<void> {
  const basic = user === undefined ? "" : `${user.username}:${user.password}`;
  const answer = await fetch(`${origin}${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(basic === "" ? {} : { authorization: `Basic ${btoa(basic)}` }),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
}

async function started(port: number, program: string, args: readonly string[]) {
  const server = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  server.stdout.resume();
  await answering(server, `http://127.0.0.1:${port}/`);
  return () => {
    server.kill();
  };
}
