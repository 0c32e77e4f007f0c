import type { FrozenRequest, FrozenSource } from "./frozen-request.ts";

/** Says where things lie, as the userland sees them. */
export interface FreezerPlaces {
  readonly python: string;
  readonly project: string;
  /** Where PyInstaller may write. */
  readonly work: string;
}

/** Is the folder, below the work folder, that a program is left in. */
export function distFolder({ name }: FrozenSource): string {
  return `dist/${name}`;
}

/** Writes PyInstaller's command line for one program. */
export function freezerCommand(
  { oneFile, data, hiddenImports, collect, args }: FrozenRequest,
  source: FrozenSource,
  { python, project, work }: FreezerPlaces,
): readonly [string, ...string[]] {
  const path = `${project}/${source.path}`;
  const common = [
    ...["--noconfirm", "--log-level", "WARN"],
    ...["--distpath", `${work}/${distFolder(source)}`, "--workpath", `${work}/work/${source.name}`],
  ];
  if (source.kind === "spec") return [python, "-m", "PyInstaller", ...common, ...args, path];
  return [
    python,
    // A folder each: PyInstaller fails where another run of it makes the same one at the same moment.
    ...["-m", "PyInstaller", ...common, "--specpath", `${work}/spec/${source.name}`],
    ...["--name", source.name, oneFile ? "--onefile" : "--onedir"],
    ...data.flatMap(({ from, to }) => ["--add-data", `${project}/${from}:${to}`]),
    ...hiddenImports.flatMap((name) => ["--hidden-import", name]),
    ...collect.flatMap((name) => ["--collect-all", name]),
    ...args,
    path,
  ];
}
