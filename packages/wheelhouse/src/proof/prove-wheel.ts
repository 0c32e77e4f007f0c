import { Failure, type Host } from "@wainwright/core";
import type { Userland } from "@wainwright/toolchain";
import type { BuildRequest, BuiltWheel } from "../strategy/strategy.ts";
import { checkWheel } from "./check-wheel.ts";
import { checkImport, type ImportProof } from "./import-check.ts";
import { readContents } from "./wheel-contents.ts";

/** Says what is proved of a built wheel, and where it goes then. */
export interface ProofRequest {
  readonly wheel: BuiltWheel;
  readonly request: BuildRequest;
  /** Statements or modules that must import; null: the wheel's own modules. */
  readonly imports: readonly string[] | null;
  /** Where they must; null: nowhere. */
  readonly userland: Userland | null;
  readonly testCommand: readonly string[];
  readonly output: string;
}

/** Is a wheel that was repaired, read through and imported. */
export interface ProvedWheel {
  readonly file: string;
  readonly tags: readonly string[];
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly target: string;
  /** As "glibc 2.34"; "" where no native file needs a version. */
  readonly floor: string;
  readonly libc: string;
  /** How many native files were read. */
  readonly files: number;
  /** What each of them is, as file(1) would say it. */
  readonly descriptions: readonly string[];
  readonly verifySeconds: number;
  /** Null when the import was switched off. */
  readonly imported: ImportProof | null;
}

/**
 * Makes a built wheel one that may be called done: repaired, every native file in it read, installed and
 * imported in the target's userland; only then it appears in the output folder.
 * @throws Failure `wheel-rejected`, `import-failed`, or what repair and userland throw.
 */
export async function proveWheel(host: Host, proof: ProofRequest): Promise<ProvedWheel> {
  const { request } = proof;
  const { path: wheel, report, seconds } = await checkWheel(host, proof.wheel, request);
  const imported = await importedInUserland(host, wheel, proof);
  const name = wheel.slice(wheel.lastIndexOf("/") + 1);
  const file = `${proof.output}/${name}`;
  await host.files.placeFile(wheel, file);
  return {
    file,
    tags: report.tags,
    sha256: await host.files.sha256(file),
    size: (await host.files.info(file))?.size ?? 0,
    target: request.target.name,
    floor: report.floor === null ? "" : `glibc ${report.floor.glibc}`,
    libc: request.target.libc ?? "",
    files: report.files.length,
    descriptions: report.files.map(({ path, description }) => `${path}: ${description}`),
    verifySeconds: seconds,
    imported,
  };
}

async function importedInUserland(
  host: Host,
  wheel: string,
  proof: ProofRequest,
): Promise<ImportProof | null> {
  const { imports, userland, testCommand } = proof;
  if (userland === null) {
    host.log.warning("test-import is off: nobody has seen this wheel import", {
      title: "not imported",
    });
    return null;
  }
  const contents = await readContents(host, wheel);
  const named = imports ?? contents.modules;
  if (named.length === 0)
    throw new Failure("import-failed", "the wheel brings no module that could be imported", {
      remedy: "Name in test-import what must work, or set it to off for a wheel without modules.",
    });
  return host.log.group(`Importing in ${userland.description}`, async () =>
    checkImport(host, userland, {
      wheel,
      imports: named,
      command: testCommand,
      dependencies: contents.requires.length > 0,
    }),
  );
}
