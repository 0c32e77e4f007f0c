import { type Completed, Failure, type Host, toolFailure } from "@wainwright/core";
import { uvProgram } from "@wainwright/toolchain";
import { type LockedPackage, packagesInPylock } from "../source/pylock.ts";
import { type PromisedHashes, promisedHashes } from "../source/promised-hashes.ts";
import { unresolved, uvReasons } from "../source/unresolved.ts";
import { markerEnvironment } from "./marker-environment.ts";
import { requirementLines } from "./requirement-lines.ts";
import type { ResolveRequest } from "./resolve-request.ts";
import { unusablePackages } from "./unusable-packages.ts";
import { uvSettings } from "./uv-settings.ts";

/** Is a package that no version of can be had for the target, with the resolver's reason. */
export interface UnusablePackage {
  readonly name: string;
  readonly reason: string;
}

/** Is what a set of requirements comes to on one target: exact pins, each with its files. */
export interface Resolution {
  readonly packages: readonly LockedPackage[];
  /** Left out together with what only they need, so that the others can be planned. */
  readonly unusable: readonly UnusablePackage[];
  readonly hashes: PromisedHashes;
}

/** How many packages may have to be left out one after the other before the set is given up. */
const MOST_UNUSABLE = 20;

/**
 * Resolves requirements for an interpreter on a target, whatever machine this is: markers are the target's, and
 * what does not apply there is left out. The resolving is uv's, with the indexes that uv is configured for.
 * @throws Failure `package-not-found`, `path-missing`, `download-failed`, `tool-failed` with uv's explanation.
 */
export async function resolve(host: Host, request: ResolveRequest): Promise<Resolution> {
  const uv = await uvProgram(host);
  const folder = await host.files.temporaryFolder("resolve");
  const environment = markerEnvironment(request.target, request.interpreter);
  await host.files.write(`${folder}/pyproject.toml`, await uvSettings(host, [environment]));
  const lines = await requirementLines(host, request.requirements);
  const hashes = await promisedHashes(
    host,
    [...lines, ...request.constraints.map((path) => `-c ${path}`)],
    host.files.absolute("."),
  );
  const compile = async (excluded: readonly string[]) => {
    await host.files.write(`${folder}/excluded.txt`, excluded.join("\n"));
    return compiled(host, request, { uv, folder, lines });
  };
  return { ...(await compiledWithout(compile, request)), hashes };
}

/** Leaves out what no file of can serve, one round after the other, until the rest resolves. */
async function compiledWithout(
  compile: (excluded: readonly string[]) => Promise<Attempt>,
  request: ResolveRequest,
): Promise<Omit<Resolution, "hashes">> {
  const unusable: UnusablePackage[] = [];
  for (;;) {
    const attempt = await compile(unusable.map(({ name }) => name));
    if (attempt.ok) return { packages: attempt.packages, unusable };
    const known = new Set(unusable.map(({ name }) => name));
    const found = unusablePackages(attempt.words).filter((name) => !known.has(name));
    if (found.length === 0 || unusable.length + found.length > MOST_UNUSABLE)
      throw unresolved(described(request), attempt.words, attempt.failure);
    unusable.push(...found.map((name) => ({ name, reason: uvReasons(attempt.words) })));
  }
}

type Attempt =
  | { readonly ok: true; readonly packages: readonly LockedPackage[] }
  | { readonly ok: false; readonly words: string; readonly failure: Failure };

interface Prepared {
  readonly uv: string;
  readonly folder: string;
  readonly lines: readonly string[];
}

async function compiled(host: Host, request: ResolveRequest, prepared: Prepared): Promise<Attempt> {
  const command = {
    argv: argvOf(host, request, prepared),
    input: `${prepared.lines.join("\n")}\n`,
    // Both would keep uv from the settings written for this run, which hold the user's own.
    env: { UV_NO_CONFIG: null, UV_CONFIG_FILE: null },
    quiet: true,
    label: "uv pip compile",
  };
  const answer = await host.exec.run(command);
  if (answer.exitCode !== 0)
    return { ok: false, words: answer.stderr, failure: toolFailure(command, answer) };
  return { ok: true, packages: readPackages(answer) };
}

function readPackages({ stdout }: Completed): readonly LockedPackage[] {
  const packages = packagesInPylock(stdout);
  if (packages !== null) return packages;
  throw new Failure("tool-failed", "uv pip compile wrote no lock file that can be read", {
    remedy: "Run again with --verbose, and report what it says.",
  });
}

function argvOf(
  host: Host,
  request: ResolveRequest,
  { uv, folder }: Prepared,
): readonly [string, ...string[]] {
  const { interpreter, project } = request;
  const sources =
    project === null ? ["-"] : ["-", host.files.absolute(`${project}/pyproject.toml`)];
  return [
    uv,
    "pip",
    "compile",
    ...sources,
    ...["--project", folder],
    "--universal",
    "--generate-hashes",
    ...["--format", "pylock.toml"],
    ...["--python-version", `${interpreter.major}.${interpreter.minor}`],
    ...["--excludes", `${folder}/excluded.txt`],
    "--no-header",
    "--quiet",
    ...request.constraints.flatMap((path) => ["--constraints", host.files.absolute(path)]),
    ...request.extras.flatMap((extra) => ["--extra", extra]),
    ...request.onlyBinary.flatMap((name) => ["--only-binary", name]),
  ];
}

function described({ requirements, project, target, interpreter }: ResolveRequest): string {
  const all = [...requirements, ...(project === null ? [] : [`the dependencies of ${project}`])];
  const more = all.length > 3 ? ` and ${all.length - 3} more` : "";
  return `${all.slice(0, 3).join(", ")}${more} (for ${target.name}, ${interpreter.abi})`;
}
