/** The style of the html report: light and dark on screens, black on white on paper. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --ink: #1b1b1f; --faint: #5a5a66; --line: #c9c9d1; --band: #f1f2f6;
  --error: #a4161a; --warning: #8a4b00; --review: #0b5394;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #17171b; --ink: #ececf1; --faint: #a9a9b6; --line: #45454f; --band: #24242b;
    --error: #ff9a9d; --warning: #ffc078; --review: #8fc4ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--ink); line-height: 1.6;
  font-family: "Yu Gothic UI", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, sans-serif;
}
main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0.5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 2px solid var(--line); }
p, li, td, th, dd, h2 { overflow-wrap: anywhere; }
.sum { font-weight: 700; }
dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.5rem 0; }
dl div { display: flex; gap: 0.5rem; }
dt { color: var(--faint); white-space: nowrap; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 1rem; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
thead th { white-space: nowrap; }
thead th, tbody th, tfoot td { background: var(--band); }
@media (min-width: 30rem) { .summary td:first-child { min-width: 13rem; } }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.number.none { color: var(--faint); }
.number.some { font-weight: 700; }
.incomplete td:first-child { border-left: 4px solid var(--error); }
.incomplete td:last-child { color: var(--error); }
.running { display: none; }
.findings td:first-child { width: 1%; white-space: nowrap; }
.severity { font-weight: 700; white-space: nowrap; border: 1px solid; border-radius: 0.25rem; padding: 0 0.4rem; }
.severity.error { color: var(--error); border-width: 2px; }
.severity.warning { color: var(--warning); }
.severity.review { color: var(--review); border-style: dashed; }
a { color: inherit; }
.day { margin: 0; color: var(--faint); }
.rule { color: var(--faint); font-size: 0.75em; white-space: nowrap; }
.aside { color: var(--faint); }
.premise { margin: 0.25rem 0; }
.quote { color: var(--faint); margin-top: 0.25rem; padding-left: 0.6rem; border-left: 3px solid var(--line); }
.unread { border: 2px solid var(--error); border-radius: 0.25rem; padding: 0 1rem; }
footer { color: var(--faint); font-size: 0.85rem; }
@media (max-width: 30rem) {
  .summary { font-size: 0.75rem; }
  .summary th, .summary td { padding: 0.2rem; white-space: normal; }
  .summary tr > :nth-child(3) { display: none; }
}
@media print {
  :root {
    --page: #fff; --ink: #000; --faint: #333; --line: #888; --band: #eee;
    --error: #a4161a; --warning: #8a4b00; --review: #0b5394;
  }
  @page { size: A4; margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
  body { font-size: 9.5pt; line-height: 1.5; }
  main, footer { max-width: none; padding: 0; }
  h1 { font-size: 15pt; margin-top: 0; }
  h2 { font-size: 12pt; margin-top: 6mm; }
  table { width: calc(100% - 1px); }
  th, td { padding: 0.25rem 0.5rem; }
  a { text-decoration: none; }
  .rule { display: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, .facts, .premise, .sum:not(:last-child), .findings tbody tr:first-child { break-after: avoid; }
  .file:not(.long) { break-inside: avoid; }
  footer { display: none; }
  .running { display: inline; float: right; max-width: 80%; font-weight: 400; color: var(--faint); white-space: normal; }
}
`;
