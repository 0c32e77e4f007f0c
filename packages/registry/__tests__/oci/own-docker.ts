import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** Where npm test unpacks Debian's docker, of which it installs nothing. */
const PLACE = join(import.meta.dirname, "../../../../.cache/tools/docker");
const BIN = join(PLACE, "usr/bin");
const PROGRAMS = [BIN, join(PLACE, "usr/sbin")].join(":");
const DRAWN_OUT = 200;

/** Is a docker of the test's own, with a store of its own: no network, no container. */
export interface OwnDocker {
  /** Runs `docker` with these words, and gives what it printed. */
  readonly docker: (...args: readonly string[]) => string;
  readonly close: () => Promise<void>;
}

/**
 * Starts docker's daemon in a folder, in namespaces where what it writes elsewhere is lost.
 * @throws Error where it is not there, or does not start.
 */
export async function ownDocker(folder: string): Promise<OwnDocker> {
  if (!existsSync(join(BIN, "docker")))
    throw new Error("this needs docker in .cache/tools/docker: npm test unpacks it");
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, PATH: `${PROGRAMS}:${process.env["PATH"] ?? ""}` };
  const address = `unix://${folder}/docker.sock`;
  const places = ["data-root", "exec-root", "pidfile"].map((one) => `--${one}=${folder}/${one}`);
  const alone = ["--bridge=none", "--iptables=false", "--ip6tables=false"];
  const words = ["dockerd", "-H", address, ...places, ...alone, "--storage-driver=vfs"];
  const user = process.geteuid?.() === 0 ? [] : ["--user", "--map-root-user"];
  const script = `for at in /run /etc/docker; do mount -t tmpfs none $at; done; exec "$@"`;
  const unshared = [...user, "--mount", "sh", "-ec", script, "sh", ...words];
  const daemon = spawn("unshare", unshared, { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  daemon.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    said = `${said}${chunk}`.slice(-4000);
  });
  const docker = (...args: readonly string[]) =>
    execFileSync("docker", ["--host", address, "--config", folder, ...args], {
      ...{ env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
    }).trim();
  const ended = new Promise<void>((resolve) => daemon.once("exit", () => resolve()));
  const close = async () => {
    daemon.kill();
    await ended;
  };
  for (let left = DRAWN_OUT; left > 0 && daemon.exitCode === null; left -= 1) {
    if (said.includes("API listen on")) return { docker, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error(`dockerd did not start: ${said}`);
}
