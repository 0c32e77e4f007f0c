import type { Host } from "@wainwright/core";
import { openUserland } from "@wainwright/toolchain";
import { checkImport, type ImportProof } from "@wainwright/wheelhouse";
import type { ImportPlace } from "./import-plan.ts";

/**
 * Installs a wheel, with what it requires, in a userland of its target and imports it there.
 * @throws Failure `import-failed`, or what the userland throws.
 */
export async function importWheel(
  host: Host,
  wheel: { readonly path: string; readonly imports: readonly string[] },
  place: ImportPlace,
): Promise<ImportProof> {
  const userland = await openUserland(host, { ...place, purpose: "run", image: null });
  return host.log.group(`Importing in ${userland.description}`, async () =>
    checkImport(host, userland, {
      wheel: wheel.path,
      imports: wheel.imports,
      command: null,
      dependencies: true,
    }),
  );
}
