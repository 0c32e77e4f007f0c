import { escapeHtml } from "./html-text.ts";
import { INSTALLER_NAME, PAGE_NAME } from "./release-names.ts";
import { quoteForShell } from "./shell-text.ts";

interface Written {
  /** Finds what stands in a view where the release's address does. */
  readonly form: RegExp;
  /** Writes an address as it stands there. */
  readonly write: (url: string) => string;
}

const WRITTEN: ReadonlyMap<string, Written> = new Map([
  [INSTALLER_NAME, { form: /^base=(.*)$/m, write: quoteForShell }],
  [PAGE_NAME, { form: /curl -fsSL (\S+)\/install\.sh \|/, write: escapeHtml }],
]);

/**
 * Reads from an installer or a page, be it an older Wainwright's, for which address it was made, where that is another than it should be:
 * as it stands there. Null where it is the same, or the view names none.
 */
export function otherAddress(name: string, text: string, url: string): string | null {
  const written = WRITTEN.get(name);
  const found = written?.form.exec(text)?.[1] ?? null;
  return found === written?.write(url) ? null : found;
}
