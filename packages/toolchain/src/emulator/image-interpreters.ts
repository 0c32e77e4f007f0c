import { Failure, type Host, runTool } from "@wainwright/core";
import type { Emulator } from "./emulator.ts";
import { type FoundInterpreters, interpretersIn, programNames } from "./interpreter.ts";

/**
 * Takes interpreters out of a container image with docker, without running anything of it. Kept in the cache under the
 * image's own digest. Empty without an image.
 * @throws Failure `tool-missing`, `tool-failed`, and `emulator-unavailable` for an image without emulators.
 */
export async function imageInterpreters(
  host: Host,
  emulators: readonly Emulator[],
  image: string | null,
): Promise<FoundInterpreters> {
  if (image === null || emulators.length === 0) return new Map();
  const names = emulators.flatMap(programNames).toSorted();
  const { path } = await host.cache.folder({
    kind: "emulators",
    key: `${await digestOf(host, image)} ${names.join(" ")}`,
    make: async (folder) => copyOut(host, { image, names, folder }),
  });
  return interpretersIn(host, path, { emulators, source: "image" });
}

/** An image that is there already is not pulled again: its digest is what it is. */
async function digestOf(host: Host, image: string): Promise<string> {
  const argv = ["docker", "image", "inspect", "--format", "{{.Id}}", "--", image] as const;
  const there = await host.exec.run({ argv, quiet: true });
  if (there.exitCode === 0) return there.stdout.trim();
  await runTool(host, { argv: ["docker", "pull", "--", image] });
  return (await runTool(host, { argv, quiet: true })).stdout.trim();
}

async function copyOut(
  host: Host,
  wanted: { readonly image: string; readonly names: readonly string[]; readonly folder: string },
): Promise<void> {
  // The container is never started; the command only satisfies images that have none of their own.
  const create = ["docker", "create", "--", wanted.image, "true"] as const;
  const container = (await runTool(host, { argv: create, quiet: true })).stdout.trim();
  const remove = async (): Promise<void> => {
    await runTool(host, { argv: ["docker", "rm", "--force", container], quiet: true });
  };
  const undoable = host.undo.add(`remove container ${container}`, remove);
  for (const name of wanted.names) {
    const from = `${container}:/usr/bin/${name}`;
    // An image has one of the two names, or none: what was copied is looked at afterwards.
    const argv = ["docker", "cp", "--follow-link", from, `${wanted.folder}/${name}`] as const;
    await host.exec.run({ argv, quiet: true });
  }
  undoable.keep();
  await remove();
  if ((await host.files.list(wanted.folder)).length > 0) return;
  throw new Failure(
    "emulator-unavailable",
    `the image ${wanted.image} has none of /usr/bin/${wanted.names.join(", /usr/bin/")}`,
    { remedy: "Name an image that holds QEMU's static user-mode emulators in /usr/bin." },
  );
}
