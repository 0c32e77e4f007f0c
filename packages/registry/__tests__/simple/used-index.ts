import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "@wainwright/core";
import { uvProgram } from "@wainwright/toolchain";
import type { Loopback } from "../web/loopback.ts";

/** Serves a folder as a plain web server does: with index.html for a folder. */
export async function serveIndex(
  loopback: Loopback,
  place: string,
): Promise<{ origin: string; asked: string[] }> {
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

/** Installs below a folder with one of the clients, and tells which version of `demo` is there then. */
export async function installedDemo(
  host: Host,
  {
    client,
    index,
    folder,
  }: { readonly client: "pip" | "uv"; readonly index: string; readonly folder: string },
): Promise<string> {
  const target = mkdtempSync(join(folder, "installed-"));
  const uv = await uvProgram(host);
  const before =
    client === "uv" ? [uv, "pip", "install", "--no-cache"] : ["python3", "-m", "pip", "install"];
  const argv = [...before, "--target", target, "--index-url", index, "demo"];
  const env = {
    PATH: process.env["PATH"] ?? null,
    PIP_CONFIG_FILE: "/dev/null",
    UV_NO_CONFIG: "1",
  };
  const [program = "", ...args] = argv;
  // Not at once: the server is in this process.
  const run = await host.exec.run({ argv: [program, ...args], env, quiet: true });
  if (run.exitCode !== 0) throw new Error(run.output);
  const code = "import demo; print(demo.VERSION)";
  const python = { encoding: "utf8", env: { ...process.env, PYTHONPATH: target } } as const;
  return spawnSync("python3", ["-c", code], python).stdout.trim();
}
