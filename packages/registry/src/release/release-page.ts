import { megabytes } from "@wainwright/core";
import type { ManifestProgram } from "@wainwright/manifest";
import type { Artifact } from "../artifact/artifact.ts";
import { encodeKey } from "../s3/object-key.ts";
import { formatHtmlPage } from "./html-page.ts";
import { escapeHtml } from "./html-text.ts";
import { PAGE_SCRIPT } from "./page-style.ts";

/** Is what the page of a release is made of. */
export interface ReleasePage {
  /** What people call the project. */
  readonly name: string;
  readonly version: string;
  readonly branch: string;
  readonly artifacts: readonly Pick<Artifact, "name" | "size" | "sha256">[];
  readonly programs: readonly ManifestProgram[];
  /** What installs this very release, ready to paste; empty where nothing of it can be installed so. */
  readonly install: readonly string[];
}

/** Writes the page of a release: everything is there without a script, which only sorts. */
export function formatReleasePage(page: ReleasePage): string {
  const title = escapeHtml(`${page.name} ${page.version}`);
  const body = `<h1>${title}</h1>
<p class="faint">${escapeHtml(subtitle(page))}</p>
${installSection(page)}<h2 id="files">Files</h2>
<div class="wide" role="region" aria-labelledby="files" tabindex="0">
<table>
<caption>What was published as ${title}. A floor is the oldest glibc that a program starts with.</caption>
<thead>
<tr><th scope="col">File</th><th scope="col">Target</th><th scope="col">Kind</th><th scope="col">Floor</th><th scope="col" class="number">Size</th><th scope="col">SHA-256</th></tr>
</thead>
<tbody>
${page.artifacts.map((artifact) => fileRow(artifact, page.programs)).join("\n")}
</tbody>
</table>
</div>
<h2>Check</h2>
<p>All sums are in <a href="SHA256SUMS">SHA256SUMS</a>; what was built how is in <a href="manifest.json">manifest.json</a>. In a folder with what you fetched:</p>
<pre tabindex="0"><code>sha256sum --ignore-missing -c SHA256SUMS</code></pre>`;
  return formatHtmlPage({ title: `${page.name} ${page.version}`, body, script: PAGE_SCRIPT });
}

function subtitle({ branch, artifacts, programs }: ReleasePage): string {
  const bytes = artifacts.reduce((sum, { size }) => sum + size, 0);
  const [commit] = programs.flatMap((program) => program.commit ?? []);
  const files = `${artifacts.length} ${artifacts.length === 1 ? "file" : "files"}`;
  const parts = [
    branch,
    files,
    sizeText(bytes),
    ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
  ];
  return parts.join(" · ");
}

function installSection({ install }: ReleasePage): string {
  if (install.length === 0) return "";
  return `<h2>Install</h2>
<pre tabindex="0"><code>${install.map(escapeHtml).join("\n")}</code></pre>
<p class="faint">Into ~/.local/bin, or into $PREFIX/bin. It takes what fits the machine, and proves it by its sum.</p>
`;
}

/** A sum is two lines long. */
const HALF = 32;

function fileRow(
  { name, size, sha256 }: ReleasePage["artifacts"][number],
  programs: readonly ManifestProgram[],
): string {
  const program = programs.find(({ file }) => file === name || name.startsWith(`${file}/`));
  const cells = [
    `<th scope="row"><a href="${escapeHtml(encodeKey(name))}">${escapeHtml(name)}</a></th>`,
    cell(program?.target, "target"),
    cell(program?.kind, "kind"),
    cell(program?.floor ?? undefined, "floor"),
    `<td class="number" data-key="${size}">${escapeHtml(sizeText(size))}</td>`,
    `<td class="sum"><code>${escapeHtml(sha256.slice(0, HALF))}<wbr>${escapeHtml(sha256.slice(HALF))}</code></td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}

function cell(text: string | undefined, kind: string): string {
  return `<td class="${kind}">${text === undefined ? '<span class="faint">–</span>' : escapeHtml(text)}</td>`;
}

/** Less than a tenth of a megabyte is told in kilobytes. */
function sizeText(bytes: number): string {
  if (bytes >= 100_000) return megabytes(bytes);
  return bytes >= 1000 ? `${(bytes / 1000).toFixed(1)} kB` : `${bytes} bytes`;
}
