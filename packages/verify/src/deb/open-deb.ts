import type { Archive, ArchiveProblem } from "@wainwright/archive";
import { debArchive } from "@wainwright/archive";
import { NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import { archiveFinding } from "../walk/archive-findings.ts";
import { archiveLimits } from "../walk/archive-limits.ts";
import type { Artifact } from "../walk/artifact.ts";
import { NO_FACTS } from "../walk/artifact.ts";
import { brokenArtifact } from "../walk/broken-artifact.ts";
import { scanArchive } from "../walk/scan-archive.ts";
import type { NamedAccess, Walk } from "../walk/walk.ts";
import { deeper } from "../walk/walk.ts";
import { debFacts } from "./deb-control.ts";

/** Reads a Debian package: its control file, and all that it installs. Rejects only with LimitExceeded. */
export async function openDeb(walk: Walk, { name, access }: NamedAccess): Promise<Artifact> {
  const opened = debArchive(access, archiveLimits(walk));
  if (!opened.ok) return brokenArtifact("deb", name, [archiveFinding(name, opened.problem)]);
  const { control, data, dataName } = opened.deb;
  const text = await controlText(control);
  const deb = debFacts(text ?? "", name);
  const { files, inner, problems } = await scanArchive(deeper(walk), data, "look");
  return {
    ...NO_FACTS,
    kind: "deb",
    name,
    files,
    inner,
    imports: NOTHING_FOLLOWED,
    findings: [...controlFindings(name, deb), ...problems.flatMap((one) => told(dataName, one))],
    deb,
  };
}

/** A control file is a page or two. */
const MAX_CONTROL = 2 ** 20;

async function controlText(control: Archive): Promise<string | null> {
  let text: string | null = null;
  await control.walk(async ({ path, size, kind }, content) => {
    const isControl = path.replace(/^\.\//, "") === "control" && kind === "file";
    if (!isControl || size > MAX_CONTROL || text !== null) return;
    const chunks: Uint8Array[] = [];
    const read = await content.read((chunk) => chunks.push(Uint8Array.from(chunk)));
    if (read.ok) text = Buffer.concat(chunks).toString("utf8");
  });
  return text;
}

function controlFindings(name: string, facts: ReturnType<typeof debFacts>): readonly Finding[] {
  const missing = (["package", "version", "architecture"] as const).filter(
    (field) => facts[field] === null,
  );
  if (missing.length === 0) return [];
  const expected = "Package, Version and Architecture in the control file";
  const found = `no ${missing.join(", ")}`;
  return [makeFinding("deb-control-invalid", { file: name, expected, found })];
}

// dpkg's own tars begin with "./", and a package may well have links to folders of the system.
function told(archive: string, problem: ArchiveProblem): readonly Finding[] {
  return [archiveFinding(archive, problem)];
}
