import type { Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import { hostTarget, openUserland } from "@wainwright/toolchain";
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
  { imports }: ImportRequest,
): Promise<ImportProof> {
  const userland = await openUserland(host, { ...place, purpose: "run", image: null });
  return host.log.group(`Importing in ${userland.description}`, async () =>
    checkImport(host, userland, { wheel: path, imports, command: null, dependencies: true }),
  );
}
