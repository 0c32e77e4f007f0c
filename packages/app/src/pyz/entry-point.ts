import { normalizeProjectName } from "@wainwright/wheel";

/** Says where a program starts: an object that is called, or a module that is run as `python -m` does. */
export type EntryPoint =
  | { readonly kind: "callable"; readonly module: string; readonly name: string }
  | { readonly kind: "module"; readonly module: string };

/** Is one console script of a distribution (entry_points.txt). */
export interface ConsoleScript {
  /** The distribution that brings it, normalised. */
  readonly distribution: string;
  readonly name: string;
  readonly start: EntryPoint;
}

/** Is the answer of {@link chooseEntryPoint}. */
export type ChosenEntryPoint =
  | { readonly ok: true; readonly start: EntryPoint; readonly script: string | null }
  | { readonly ok: false; readonly problem: string };

const DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

/** Reads `package.module:object` (an object reference of the entry points specification); null for anything else. */
export function parseReference(text: string): EntryPoint | null {
  const [module = "", name] = text.trim().split(/\s*:\s*/, 2);
  if (!DOTTED.test(module)) return null;
  if (name === undefined) return { kind: "module", module };
  return DOTTED.test(name) ? { kind: "callable", module, name } : null;
}

const SECTION = "console_scripts";

/**
 * Reads the console scripts of an entry_points.txt.
 * @see https://packaging.python.org/en/latest/specifications/entry-points/
 */
export function consoleScripts(text: string, distribution: string): readonly ConsoleScript[] {
  return linesOf(text, SECTION).flatMap((line) => {
    const [, name, reference = ""] = /^([^=]+?)\s*=\s*([^[]+)/.exec(line) ?? [];
    const start = parseReference(reference);
    return name !== undefined && start?.kind === "callable" ? [{ distribution, name, start }] : [];
  });
}

/** Takes the lines of one section out of a file that configparser reads. */
function linesOf(text: string, wanted: string): readonly string[] {
  let section = "";
  return text.split(/\r?\n/).flatMap((given) => {
    const line = given.trim();
    const [, header] = /^\[(.+)\]$/.exec(line) ?? [];
    section = header?.trim() ?? section;
    const isContent = header === undefined && line !== "" && !/^[#;]/.test(line);
    return isContent && section === wanted ? [line] : [];
  });
}

/** Says what was asked, and what there is to choose from. */
export interface EntryPointChoice {
  /** A console script's name, `module:object`, or a module; null: the program's own console script. */
  readonly wanted: string | null;
  /** The distributions that were asked for, normalised. */
  readonly own: readonly string[];
  readonly scripts: readonly ConsoleScript[];
  /** What can be imported by a plain name. */
  readonly modules: readonly string[];
}

/** Decides where a program starts. */
export function chooseEntryPoint(choice: EntryPointChoice): ChosenEntryPoint {
  const { wanted, scripts } = choice;
  if (wanted === null) return ownScript(choice);
  const named = scripts.filter(({ name }) => name === wanted);
  const [first] = named;
  if (first !== undefined) return agreed(first, named);
  const start = parseReference(wanted);
  if (start === null)
    return bad(`"${wanted}" is neither a console script nor written as module or module:object`);
  const [top = ""] = start.module.split(".");
  if (choice.modules.includes(top)) return { ok: true, start, script: null };
  return bad(`there is no console script and no module ${wanted}: ${offered(scripts)}`);
}

/** Of the distributions that were asked for: the script with the name of one, or the only one. */
function ownScript({ own, scripts }: EntryPointChoice): ChosenEntryPoint {
  const theirs = scripts.filter(({ distribution }) => own.includes(distribution));
  const named = theirs.filter(
    ({ name, distribution }) => normalizeProjectName(name) === distribution,
  );
  const candidates = named.length > 0 ? named : theirs;
  const [first] = candidates;
  if (first === undefined) return bad(`${own.join(", ")} has no console script`);
  const names = [...new Set(candidates.map(({ name }) => name))];
  if (names.length > 1) return bad(`there are several console scripts: ${names.join(", ")}`);
  return agreed(first, candidates);
}

/** Two distributions may bring one name; of two that agree either will do. */
function agreed(script: ConsoleScript, same: readonly ConsoleScript[]): ChosenEntryPoint {
  const others = same.filter(({ start }) => JSON.stringify(start) !== JSON.stringify(script.start));
  if (others.length === 0) return { ok: true, start: script.start, script: script.name };
  const told = [script, ...others].map(
    ({ distribution, start }) => `${formatEntryPoint(start)} (${distribution})`,
  );
  return bad(`several packages bring a console script ${script.name}: ${told.join(", ")}`);
}

/** Writes where a program starts as entry points are written. */
export function formatEntryPoint(start: EntryPoint): string {
  return start.kind === "module" ? start.module : `${start.module}:${start.name}`;
}

function offered(scripts: readonly ConsoleScript[]): string {
  const names = scripts.map(({ name }) => name).toSorted();
  return names.length === 0 ? "there are none at all" : `there are ${names.join(", ")}`;
}

function bad(problem: string): ChosenEntryPoint {
  return { ok: false, problem };
}
