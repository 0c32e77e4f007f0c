import { Failure, type Host } from "@wainwright/core";
import { installPackages } from "./install-packages.ts";

/** Names a program and the distribution's packages that bring it. */
export interface ProgramPackage {
  readonly program: string;
  readonly packages: readonly string[];
}

/**
 * Returns a program's path, installing its packages when it is not there.
 * @throws Failure `tool-missing` or `no-root`.
 */
export async function ensureProgram(host: Host, wanted: ProgramPackage): Promise<string> {
  const there = await host.exec.find(wanted.program);
  if (there !== null) return there;
  await installPackages(host, wanted.packages);
  const installed = await host.exec.find(wanted.program);
  if (installed !== null) return installed;
  throw new Failure(
    "tool-missing",
    `${wanted.packages.join(", ")} was installed, but there is still no ${wanted.program} on PATH`,
    { remedy: `Install ${wanted.program} and put it on PATH.` },
  );
}
