import type { Host } from "@wainwright/core";
import { rootPrefix, withPrefix } from "../system/as-root.ts";

/** Is where Debian's Pythons keep what every one of their programs imports. */
const LIBRARIES = "usr/lib";
/** Holds pip and whatever else is packaged for all of Debian's Pythons. */
const SHARED = `${LIBRARIES}/python3/dist-packages`;

/**
 * Compiles the Python files of a root once, as its maintainer scripts would have done, by the host's Python of the same
 * version: bytecode is the same on every architecture. Under QEMU pip then starts four times as fast. Where the host has
 * no such Python nothing is done, and each start compiles for itself.
 */
export async function compileBytecode(host: Host, root: string): Promise<void> {
  const libraries = `${root}/${LIBRARIES}`;
  if (!(await host.files.exists(libraries))) return;
  const pythons = (await host.files.list(libraries)).filter((name) => /^python3\.\d+$/.test(name));
  for (const python of pythons) {
    const program = await host.exec.find(python);
    if (program === null) continue;
    const prefix = (await rootPrefix(host)) ?? [];
    const folders = [`${libraries}/${python}`, `${root}/${SHARED}`];
    const compile = [
      "-m",
      "compileall",
      "-q",
      "-j",
      "0",
      "-s",
      root,
      "-p",
      "/",
      ...folders,
    ] as const;
    // A file that cannot be compiled, such as a test of syntax errors, is of no concern here.
    await host.exec.run({ argv: withPrefix(prefix, [program, ...compile]), quiet: true });
  }
}
