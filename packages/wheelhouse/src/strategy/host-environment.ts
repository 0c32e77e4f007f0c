import type { Host } from "@wainwright/core";
import { pathWith } from "./path-with.ts";

/** Says what a build on the host finds its tools by. */
interface Tools {
  readonly env: Readonly<Record<string, string>>;
  /** Folders to search before PATH. */
  readonly path: readonly string[];
}

/**
 * Gives a build on the host its variables: the tools' own, and over them those asked for; a PATH asked for comes after the
 * tools' folders, as the host's does.
 */
export function hostEnvironment(
  host: Pick<Host, "env">,
  { env, path }: Tools,
  asked: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const own = { env: (name: string) => asked[name] ?? host.env(name) };
  return { ...env, ...asked, PATH: pathWith(own, path) };
}
