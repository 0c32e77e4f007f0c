/** Says which programs an app brings along, and where they lie. */
export interface ServiceOptions {
  /** The folder that they are in, from the project's folder on; `{arch}` is ia32, x64, armv7l or arm64, `{platform}` linux, darwin or win32. */
  readonly from: string;
  /** The folder of the app's resources that they go to. */
  readonly to: string;
  /** Their names: of a file, or of a folder with a program of that name in it. Windows' `.exe` is added there. */
  readonly services: readonly string[];
}

/**
 * Looks at options before anything is packed.
 * @throws Error that says what is wrong, all of it.
 */
export function checkOptions({ from, to, services }: ServiceOptions): void {
  const problems = [
    from === "" ? "from is empty" : null,
    isInside(to) ? null : `to leads out of the app's resources: ${to}`,
    services.length === 0 ? "services names none" : null,
    ...services.map((name) =>
      isInside(name) && !/[/\\]/.test(name) ? null : `"${name}" is no name of a service`,
    ),
    new Set(services).size < services.length ? "services names one twice" : null,
  ].filter((problem) => problem !== null);
  if (problems.length > 0) throw new Error(`copyServices: ${problems.join("; ")}`);
}

function isInside(path: string): boolean {
  return (
    !/^[/\\]|^[A-Za-z]:/.test(path) &&
    path.split(/[/\\]/).every((part) => !["", ".", ".."].includes(part))
  );
}
