import { isStored } from "../s3/is-stored.ts";
import { encodeKey } from "../s3/object-key.ts";
import { contentType } from "./content-type.ts";
import { formatHtmlPage } from "./html-page.ts";
import { escapeHtml } from "./html-text.ts";
import { parsePointer } from "./latest-pointer.ts";
import { currentPointer } from "./current-pointer.ts";
import { sumOf } from "./release-files.ts";
import { PASSING, type ReleaseLayout } from "./release-layout.ts";
import { INSTALLER_NAME, PAGE_NAME } from "./release-names.ts";
import type { Sending } from "./send-file.ts";

const ATTEMPTS = 5;

/** Is what the page says that leads people to the latest release. */
interface FrontPage {
  /** What people call the project. */
  readonly name: string;
  readonly version: string;
  /** The address that stays; "" where no release has an installer. */
  readonly installer: string;
}

/** Writes the page that leads people to the latest release. */
function formatFrontPage({ name, version, installer }: FrontPage): string {
  const href = `${encodeKey(version)}/${PAGE_NAME}`;
  const install =
    installer === ""
      ? ""
      : `
<h2>Install</h2>
<pre tabindex="0"><code>curl -fsSL ${escapeHtml(installer)} | sh</code></pre>
<p class="faint">Into ~/.local/bin, or into $PREFIX/bin. INSTALL_VERSION names another version.</p>`;
  const body = `<h1>${escapeHtml(name)}</h1>
<p>The latest release is <a href="${escapeHtml(href)}">${escapeHtml(version)}</a>.</p>${install}`;
  return formatHtmlPage({ title: name, body, script: null });
}

/**
 * Puts that page there, after the pointer and by what it says: of several publishers each writes the same, whichever comes last.
 * @param name what people call the project.
 */
export async function placeFrontPage(
  { host, bucket }: Sending,
  layout: ReleaseLayout,
  name: string,
): Promise<void> {
  const key = `${layout.branchKey}/${PAGE_NAME}`;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = await bucket.head(key);
    const current = await currentPointer(bucket, layout);
    const pointer = current === null ? null : parsePointer(current.text);
    if (pointer === null) return;
    const { version, sums } = pointer;
    const hasInstaller = sums[INSTALLER_NAME] !== undefined;
    const installer = hasInstaller ? `${layout.branchUrl}/${INSTALLER_NAME}` : "";
    const content = new TextEncoder().encode(formatFrontPage({ name, version, installer }));
    const page = { key, content, sha256: sumOf(content) };
    if (stored !== null && (await isStored({ host, bucket }, page, stored))) return;
    const condition =
      stored === null
        ? ({ kind: "absent" } as const)
        : ({ kind: "replacing", etag: stored.etag } as const);
    const kept = { contentType: contentType(PAGE_NAME), cacheControl: PASSING };
    // Whether it was put or someone else was quicker: what is there then is looked at anew.
    await bucket.put({ ...page, ...kept, condition });
  }
}
