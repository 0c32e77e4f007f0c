import { basename } from "node:path/posix";
import type { Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import { badEndFailure, onOldestProcessor, type Trial } from "@wainwright/proof";
import { hostTarget, openUserland, type Userland } from "@wainwright/toolchain";
import { checkImport, type ImportProof } from "@wainwright/wheelhouse";
import { type ImportPlace, importPlace } from "./import-plan.ts";

/** Says which wheels are imported, and how. */
export interface ImportRequest {
  readonly wheels: readonly { readonly path: string; readonly tags: readonly string[] }[];
  /** Modules or statements. */
  readonly imports: readonly string[];
  /** Null: what the wheel's tags name. */
  readonly target: Target | null;
  readonly interpreter: Interpreter | null;
  /** For the import alone: to install takes its own time. */
  readonly timeoutSeconds: number;
}

/** Is what Python said of one wheel. */
export type Imported = ImportProof & { readonly path: string };

/**
 * Installs each wheel, with what it requires, in a userland of its target and imports it there.
 * @throws Failure `import-failed`, or what the userland throws.
 */
export async function importWheels(
  host: Host,
  request: ImportRequest,
): Promise<readonly Imported[]> {
  const wishes = { ...request, host: hostTarget(host) };
  const imported: Imported[] = [];
  for (const { path, tags } of request.wheels) {
    const proof = await importWheel(host, { path, place: importPlace(tags, wishes) }, request);
    host.log.info(`${path}: ${proof.printed} (${proof.userland})`);
    imported.push({ path, ...proof });
  }
  return imported;
}

async function importWheel(
  host: Host,
  { path, place }: { readonly path: string; readonly place: ImportPlace },
  { imports, timeoutSeconds }: ImportRequest,
): Promise<ImportProof> {
  const opened = await openUserland(host, { ...place, purpose: "run", image: null });
  const userland = onOldestProcessor(host, opened, place.target);
  const where = userland.description;
  const explaining = explainingEnds(userland, {
    code: "import-failed",
    path,
    where,
    timeoutSeconds,
  });
  const wheel = await withoutLink(host, path);
  return host.log.group(`Importing in ${where}`, async () =>
    checkImport(host, explaining, { wheel, imports, command: null, dependencies: true }),
  );
}

/** Gives a userland that tells how an import ended; pip, which alone has the network, tells its own failures. */
function explainingEnds(userland: Userland, trial: Trial): Userland {
  return {
    ...userland,
    run: async (command) => {
      if (command.network === true) return userland.run(command);
      const { timeoutSeconds } = trial;
      const completed = await userland.run({ ...command, timeoutSeconds });
      const failure = badEndFailure(completed, trial);
      if (failure !== null) throw failure;
      return completed;
    },
  };
}

/** Gives the path of a wheel that is no link, which would lead to nothing in a userland. */
async function withoutLink(host: Host, path: string): Promise<string> {
  if ((await host.files.info(path))?.kind !== "link") return path;
  const name = basename(path);
  const copy = `${await host.files.temporaryFolder("wheel")}/${name}`;
  await host.files.placeFile(path, copy);
  return copy;
}
