import { Failure, type Host } from "@wainwright/core";
import type { Emulator } from "./emulator.ts";
import {
  firstStatic,
  type FoundInterpreters,
  type Interpreter,
  interpretersIn,
  programNames,
} from "./interpreter.ts";

/**
 * Finds interpreters on this machine: at the given path (a file, or a folder of them), or else where the distributions
 * put them.
 * @throws Failure `path-missing`, and `inputs-invalid` for one file given for several emulators.
 */
export async function installedInterpreters(
  host: Host,
  emulators: readonly Emulator[],
  options: { readonly interpreterPath: string | null; readonly flags: string },
): Promise<FoundInterpreters> {
  const { interpreterPath, flags } = options;
  if (interpreterPath !== null) return givenInterpreters(host, emulators, interpreterPath);
  const found = new Map<string, Interpreter>();
  for (const emulator of emulators) {
    const path = await firstStatic(host, await usualPaths(host, emulator, flags));
    if (path !== null) found.set(emulator.qemu, { path, source: "installed" });
  }
  return found;
}

async function givenInterpreters(
  host: Host,
  emulators: readonly Emulator[],
  path: string,
): Promise<FoundInterpreters> {
  if (!(await host.files.exists(path)))
    throw new Failure("path-missing", `interpreter-path: there is no ${path}`, {
      remedy: "Name an emulator's program file, or a folder that holds qemu-ARCH-static.",
    });
  const real = await host.files.realPath(path);
  if ((await host.files.info(real))?.kind === "folder")
    return interpretersIn(host, path, { emulators, source: "given" });
  if (emulators.length > 1)
    throw new Failure(
      "inputs-invalid",
      `interpreter-path: ${path} is one emulator, and the platforms need ${emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ")}`,
      { remedy: "Name a folder of emulators, or platforms of one architecture only." },
    );
  if ((await firstStatic(host, [path])) === null) return new Map();
  return new Map(emulators.map(({ qemu }) => [qemu, { path, source: "given" }]));
}

/** Debian's QEMU before 6.0 learns from the name `…-binfmt-P` that argv[0] is kept, so with flag P that one comes first. */
async function usualPaths(
  host: Host,
  emulator: Emulator,
  flags: string,
): Promise<readonly string[]> {
  const onPath = await Promise.all(
    programNames(emulator).map(async (name) => host.exec.find(name)),
  );
  return [
    ...(flags.includes("P") ? [`/usr/libexec/qemu-binfmt/${emulator.qemu}-binfmt-P`] : []),
    ...onPath.filter((path) => path !== null),
  ];
}
