/** How the page of a release looks, by day and by night; contrasts are those of WCAG 2.2, AA. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --faint: #59636e; --line: #d1d9e0; --link: #0550ae; --code: #f3f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --paper: #0d1117; --faint: #9aa4af; --line: #3d444d; --link: #6cb2ff; --code: #1b222b; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.2rem; }
p { margin: .5rem 0; max-width: 56rem; }
a { color: var(--link); }
.faint { color: var(--faint); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; font-size: .875em; }
pre { margin: .5rem 0; padding: .8rem 1rem; overflow-x: auto; border-radius: 6px; background: var(--code); }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
.wide:focus-visible, button:focus-visible, a:focus-visible, pre:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
caption { padding: .6rem .8rem; text-align: left; color: var(--faint); }
th, td { padding: .5rem .8rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { white-space: nowrap; }
tbody th { font-weight: 400; overflow-wrap: anywhere; min-width: 14rem; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.target { white-space: nowrap; }
.sum { width: 17rem; color: var(--faint); }
.sum code { font-size: .75rem; }
th button { padding: 0; border: 0; background: none; color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
th button::after { content: " ↕"; color: var(--faint); }
th[aria-sort="ascending"] button::after { content: " ↑"; }
th[aria-sort="descending"] button::after { content: " ↓"; }
`;

/** What makes the heads of the table sort it; without it the page is as readable. */
export const PAGE_SCRIPT = `
for (const head of document.querySelectorAll("thead th")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = head.textContent;
  head.replaceChildren(button);
  button.addEventListener("click", () => {
    const isUp = head.getAttribute("aria-sort") !== "ascending";
    for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
    const body = head.closest("table").tBodies[0];
    const key = (row) => row.cells[head.cellIndex].dataset.key ?? row.cells[head.cellIndex].textContent;
    const order = new Intl.Collator("en", { numeric: true });
    const rows = [...body.rows].sort((a, b) => (isUp ? 1 : -1) * order.compare(key(a), key(b)));
    body.replaceChildren(...rows);
  });
}
`;
