import { Failure, type Host, toolFailure } from "@wainwright/core";
import { uvProgram } from "@wainwright/toolchain";
import { type PromisedHashes, promisedHashes } from "../source/promised-hashes.ts";
import { type LockedPackage, packagesInPylock } from "../source/pylock.ts";
import { requirementFiles } from "../source/requirement-files.ts";
import { unresolved, uvReasons } from "../source/unresolved.ts";
import { isKeepable, keptLock } from "./kept-lock.ts";
import { markerEnvironment } from "./marker-environment.ts";
import { ownMarker } from "./own-marker.ts";
import { requirementLines } from "./requirement-lines.ts";
import type { ResolveRequest } from "./resolve-request.ts";
import { type UnusableName, unusablePackages } from "./unusable-packages.ts";
import { hasOwnSettings, uvSettings } from "./uv-settings.ts";

/** Is a package that no version of can be had for the target, with the resolver's reason. */
interface UnusablePackage extends UnusableName {
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
 * @throws Failure `package-not-found`, `path-missing`, `download-failed`, `build-failed`, `tool-failed` with uv's explanation.
 */
export async function resolve(host: Host, request: ResolveRequest): Promise<Resolution> {
  const uv = await uvProgram(host);
  const folder = await host.files.temporaryFolder("resolve");
  const environment = markerEnvironment(request.target, request.interpreter);
  const settings = await uvSettings(host, [environment]);
  await host.files.write(`${folder}/pyproject.toml`, settings);
  const lines = [
    ...(await requirementLines(host, request.requirements)),
    ...projectLines(request),
    ...request.constraints.map((path) => `-c ${path}`),
  ];
  const all = await requirementFiles(host, lines, host.files.absolute("."));
  const keepable = await isKeepable(host, all, hasOwnSettings(settings));
  const compile = async (excluded: readonly string[]): Promise<Attempt> => {
    await host.files.write(`${folder}/excluded.txt`, excluded.join("\n"));
    const make = async () => lockText(host, request, { uv, folder, lines });
    if (!keepable) return attempt(make);
    const key = [KEPT_FORM, uv, settings, excluded, request.onlyBinary, all].flat().join("\n");
    return attempt(async () => keptLock(host, key, make));
  };
  const { packages, unusable } = await compiledWithout(compile, request);
  const own = packages.map((one) => ({
    ...one,
    marker: ownMarker(one.marker, request.interpreter),
  }));
  return { packages: own, unusable, hashes: promisedHashes(all) };
}

/** Is raised when the same question is asked of uv in another way. */
const KEPT_FORM = "1";

/** The project itself, by its folder: with what it depends on. */
function projectLines({ project, extras }: ResolveRequest): readonly string[] {
  if (project === null) return [];
  const wanted = extras.length === 0 ? "" : `[${extras.join(",")}]`;
  return [`${project.startsWith("/") ? project : `./${project}`}${wanted}`];
}

/** Leaves out what no file of can serve, one round after the other, until the rest resolves. */
async function compiledWithout(
  compile: (excluded: readonly string[]) => Promise<Attempt>,
  request: ResolveRequest,
): Promise<Omit<Resolution, "hashes">> {
  const unusable: UnusablePackage[] = [];
  for (;;) {
    const tried = await compile(unusable.map(({ name }) => name));
    if (tried.ok) return { packages: tried.packages, unusable };
    const known = new Set(unusable.map(({ name }) => name));
    const found = unusablePackages(tried.words).filter(({ name }) => !known.has(name));
    if (found.length === 0 || unusable.length + found.length > MOST_UNUSABLE)
      throw unresolved(described(request), tried.words, tried.failure);
    unusable.push(...found.map((one) => ({ ...one, reason: uvReasons(tried.words) })));
  }
}

type Attempt =
  | { readonly ok: true; readonly packages: readonly LockedPackage[] }
  | { readonly ok: false; readonly words: string; readonly failure: Failure };

/** Carries uv's words past whoever keeps locks: a refusal is not kept. */
class Refused extends Error {
  readonly words: string;
  readonly failure: Failure;

  constructor(words: string, failure: Failure) {
    super("uv found no solution");
    this.words = words;
    this.failure = failure;
  }
}

async function attempt(make: () => Promise<string>): Promise<Attempt> {
  try {
    const packages = packagesInPylock(await make());
    if (packages !== null) return { ok: true, packages };
  } catch (thrown) {
    if (thrown instanceof Refused)
      return { ok: false, words: thrown.words, failure: thrown.failure };
    throw thrown;
  }
  throw new Failure("tool-failed", "uv pip compile wrote no lock file that can be read", {
    remedy: "Run again with --verbose, and report what it says.",
  });
}

interface Prepared {
  readonly uv: string;
  readonly folder: string;
  readonly lines: readonly string[];
}

async function lockText(host: Host, request: ResolveRequest, prepared: Prepared): Promise<string> {
  const command = {
    argv: argvOf(request, prepared),
    input: `${prepared.lines.join("\n")}\n`,
    env: {
      // Both would keep uv from the settings written for this run, which hold the user's own.
      UV_NO_CONFIG: null,
      UV_CONFIG_FILE: null,
      // Only metadata is built here, which any Python can do: none is worth fetching.
      UV_PYTHON_DOWNLOADS: "never",
    },
    quiet: true,
    label: "uv pip compile",
  };
  const answer = await host.exec.run(command);
  if (answer.exitCode === 0) return answer.stdout;
  throw new Refused(answer.stderr, toolFailure(command, answer));
}

function argvOf(
  { interpreter, onlyBinary }: ResolveRequest,
  { uv, folder }: Prepared,
): readonly [string, ...string[]] {
  return [
    uv,
    ...["pip", "compile", "-"],
    ...["--project", folder],
    "--universal",
    "--generate-hashes",
    ...["--format", "pylock.toml"],
    ...["--python-version", `${interpreter.major}.${interpreter.minor}`],
    ...["--excludes", `${folder}/excluded.txt`],
    "--no-header",
    "--quiet",
    ...onlyBinary.flatMap((name) => ["--only-binary", name]),
  ];
}

function described({ requirements, project, target, interpreter }: ResolveRequest): string {
  const all = [...requirements, ...(project === null ? [] : [`the dependencies of ${project}`])];
  const more = all.length > 3 ? ` and ${all.length - 3} more` : "";
  return `${all.slice(0, 3).join(", ")}${more} (for ${target.name}, ${interpreter.abi})`;
}
