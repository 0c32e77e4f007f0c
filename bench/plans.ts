import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLI, type Cost, measure } from "./measure.ts";

/** Story 1's own: 70 packages and more, of which a dozen have no wheel for ARMv7. */
const REAL = "mmrelay";
const SYNTHETIC = 1_000;
const TARGETS = "armv7 arm64 amd64 riscv64";

/** Measures how long it takes to say where every wheel will come from. */
export async function plans(): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-bench-plan-"));
  const index = await serveMany(SYNTHETIC);
  try {
    const real = planOf(["--requirements", REAL, "--target", "armv7"], {
      WAINWRIGHT_CACHE: join(folder, "cache"),
      UV_CACHE_DIR: join(folder, "uv"),
    });
    const cold = await real();
    const warm = await real();
    const rows = [
      row(`${REAL}, armv7, cold (uv itself is there)`, cold),
      row(`${REAL}, armv7, warm`, warm),
    ];
    for (const count of [SYNTHETIC / 10, SYNTHETIC]) {
      mkdirSync(join(folder, String(count)));
      const some = join(folder, String(count), "requirements.txt");
      writeFileSync(
        some,
        index.names
          .slice(0, count)
          .map((name) => `${name}==1.0\n`)
          .join(""),
      );
      const cost = await planOf(["--requirements", some, "--target", TARGETS], {
        WAINWRIGHT_CACHE: join(folder, String(count), "cache"),
        UV_CACHE_DIR: join(folder, String(count), "uv"),
        UV_DEFAULT_INDEX: index.url,
      })();
      rows.push(row(`${count} made-up packages × 4 targets, cold`, cost));
    }
    return rows;
  } finally {
    index.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function planOf(options: readonly string[], environment: Readonly<Record<string, string>>) {
  const argv = [process.execPath, CLI, "plan-wheels", "--json", "--python-version", "3.11"];
  return async () => measure([...argv, ...options], environment);
}

function row(name: string, { wallSeconds, cpuSeconds, ownPeakMegabytes, stdout }: Cost) {
  const { plan } = JSON.parse(stdout) as { plan: readonly unknown[] };
  return [
    `${name}: ${plan.length} rows`,
    `${wallSeconds.toFixed(2)} s`,
    `${cpuSeconds.toFixed(2)} s`,
    `${ownPeakMegabytes.toFixed(0)} MB`,
  ];
}

/** Serves wheels that have metadata and nothing else (PEP 503 with PEP 658's metadata files). */
async function serveMany(count: number) {
  const names = Array.from({ length: count }, (_, index) => `made-up-${index}`);
  const metadata = (name: string) => `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`;
  const server = createServer((request, response) => {
    const [, name = ""] = /(made[-_]up[-_]\d+)/.exec(request.url ?? "") ?? [];
    const project = name.replaceAll("_", "-");
    if (request.url?.endsWith(".metadata") === true) {
      response.end(metadata(project));
      return;
    }
    const sum = (text: string) => createHash("sha256").update(text).digest("hex");
    const file = `${project.replaceAll("-", "_")}-1.0-py3-none-any.whl`;
    const core = `data-core-metadata="sha256=${sum(metadata(project))}"`;
    response.setHeader("content-type", "text/html");
    response.end(`<a href="/files/${file}#sha256=${sum(file)}" ${core}>${file}</a>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { names, url: `http://127.0.0.1:${port}/simple/`, close };
}
