import { createHash } from "node:crypto";
import { escapeHtml } from "./html-text.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** Is what a page is made of. */
export interface HtmlPage {
  /** As text. */
  readonly title: string;
  /** As HTML: what stands in `main`. */
  readonly body: string;
  /** Null for none. */
  readonly script: string | null;
}

/** Writes a page that loads nothing, and runs nothing but what stands in it (Content Security Policy, level 3). */
export function formatHtmlPage({ title, body, script }: HtmlPage): string {
  const scripts = script === null ? "'none'" : sourceOf(script);
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${sourceOf(PAGE_STYLE)}; script-src ${scripts}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
${script === null ? "" : `<script>${script}</script>\n`}</body>
</html>
`;
}

function sourceOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
