/** The look of a memo, on its own and inside the site. Lengths are in em, so that it fits either's type size. */
export const memoStyle = `
.memo { max-width: 42em; color: #1a1a1a; line-height: 1.55; }
.memo h1, .memo h2, .memo h3, .memo h4 { line-height: 1.2; text-wrap: balance; hyphens: auto; }
.memo h1 { margin: 0.1em 0 0.3em; font-size: 2.1em; }
.memo h2 { margin: 1.8em 0 0.5em; padding-top: 0.5em; border-top: 2px solid #003f63; font-size: 1.45em; }
.memo h3 { margin: 1.6em 0 0.4em; font-size: 1.15em; }
.memo h4 { margin: 1.3em 0 0.3em; font-size: 1em; }
.memo p, .memo ul, .memo ol { margin: 0 0 0.8em; max-width: none; font-size: 1em; line-height: inherit; }
.memo li { margin: 0 0 0.35em; max-width: none; font-size: 1em; line-height: inherit; }
.memo-kind, .memo-card-kind { color: #545454; font-size: 0.85em; letter-spacing: 0.06em; text-transform: uppercase; }
.memo .memo-kind, .memo .memo-card-kind { margin: 0; font-size: 0.85em; }
.memo .memo-subtitle { margin: 0 0 1em; font-size: 1.2em; line-height: 1.4; }
.memo-data { display: flex; flex-wrap: wrap; gap: 0.3em 1.8em; margin: 0 0 1.2em; padding: 0.7em 0; border: solid #bfbfbf; border-width: 1px 0; font-size: 0.9em; }
.memo-data dt { color: #545454; font-weight: 400; }
.memo-data dd { margin: 0; }
.memo .memo-warning { padding: 0.7em 1em; border-left: 6px solid #8a6a00; background: #fff6d9; }
.memo-figure { color: inherit; text-decoration: underline dotted #003f63 1.5px; text-underline-offset: 0.2em; }
.memo-figure:hover { text-decoration: underline solid #003f63 2px; }
.memo a:focus-visible { outline: 3px solid #747474; outline-offset: 2px; }
.memo-card { display: none; margin: 0 0 1.2em; padding: 1em 1.2em; border: 1px solid #7fb0cb; border-left: 6px solid #003f63; background: #f2f7fa; scroll-margin-top: 30vh; font-size: 0.95em; }
.memo-card:target { display: block; }
.memo .memo-card-title { margin: 0 0 0.5em; font-weight: 600; }
.memo-card dl, .memo-behind dl { display: grid; gap: 0.35em; margin: 0 0 0.8em; }
.memo-card dl div, .memo-behind dl div { display: grid; grid-template-columns: 10.5em minmax(0, 1fr); gap: 0.2em 1em; }
.memo-card dt, .memo-behind dt { color: #545454; font-weight: 400; }
.memo-card dd, .memo-behind dd { margin: 0; overflow-wrap: anywhere; }
.memo-anchor { color: #545454; font-weight: 400; text-decoration: none; }
.memo-anchor:hover { text-decoration: underline; }
.memo-copy { margin-left: 0.4em; padding: 0.1em 0.6em; border: 1px solid #003f63; border-radius: 3px; background: #fff; color: #003f63; font: inherit; cursor: pointer; user-select: none; }
.memo span:target { background: #fff0c2; }
.memo-contents { margin: 0 0 1.6em; padding: 0.9em 1.2em; background: #f5f5f5; }
.memo .memo-contents-title { margin: 0 0 0.4em; font-weight: 600; }
.memo-contents ul { margin: 0; padding: 0; list-style: none; }
.memo-contents li { padding: 0.1em 0; }
.memo-contents li::before { content: none; }
.memo-contents-below { padding-left: 1.4em; }
.memo-table { margin: 0 0 1.4em; }
.memo-scroll { overflow-x: auto; }
.memo table { width: 100%; border-collapse: collapse; font-size: 0.95em; font-variant-numeric: tabular-nums; }
.memo caption, .memo figcaption { padding: 0 0 0.5em; text-align: left; font-weight: 600; }
.memo-number { font-weight: 400; }
.memo th, .memo td { padding: 0.45em 1em 0.45em 0; border-bottom: 1px solid #bfbfbf; text-align: left; vertical-align: top; font-size: inherit; font-weight: 400; }
.memo th:last-child, .memo td:last-child { padding-right: 0; }
.memo thead th { border-bottom: 2px solid #1a1a1a; font-weight: 600; }
.memo .memo-numeric { text-align: right; white-space: nowrap; }
.memo thead .memo-numeric { white-space: normal; }
.memo .memo-total > * { border-top: 1px solid #1a1a1a; font-weight: 600; }
.memo .memo-note { margin: 0.5em 0 0; color: #545454; font-size: 0.85em; }
.memo-chart { margin: 0 0 1.6em; }
.memo-drawing { width: 100%; height: auto; }
.memo-wide { display: none; }
.memo-narrow { display: block; max-width: 26em; }
@media (min-width: 40em) { .memo-wide { display: block; } .memo-narrow { display: none; } }
.memo-behind { margin: 0.7em 0 0; font-size: 0.95em; }
.memo-behind summary { cursor: pointer; color: #003f63; text-decoration: underline; }
.memo-behind section { margin: 0.8em 0 0; padding: 0.6em 1em; border-left: 6px solid #003f63; background: #f2f7fa; }
.memo-behind h5 { margin: 0 0 0.4em; font-size: 1em; }
.memo-quote { margin: 0 0 1.2em; padding: 0 0 0 1.2em; border-left: 4px solid #bfbfbf; }
.memo-quote blockquote { margin: 0; }
.memo .memo-quote figcaption { color: #545454; font-size: 0.9em; font-weight: 400; }
.memo-foot { margin: 2.4em 0 0; padding: 0.9em 0 0; border-top: 1px solid #bfbfbf; color: #545454; font-size: 0.9em; }
.memo-foot h2 { border: 0; font-size: 1.1em; }
.memo-hash { overflow-wrap: anywhere; }
.memo code { font-family: ui-monospace, Consolas, monospace; font-size: 0.9em; background: none; }
@media (max-width: 30em) {
  .memo h1 { font-size: 1.7em; }
  .memo-card dl div, .memo-behind dl div { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  .memo { max-width: none; font-size: 10.5pt; }
  .memo-figure { text-decoration: none; }
  .memo-anchor, .memo-copy, .memo-card, .memo-behind > summary, .memo-behind:not([open]) { display: none; }
  .memo-wide { display: block; }
  .memo-narrow { display: none; }
  .memo h2, .memo h3, .memo h4 { break-after: avoid; }
  .memo-chart, .memo tr, .memo-quote { break-inside: avoid; }
}
`.trimStart();

/** Around a memo that is a file of its own. */
export const memoPageStyle = `
html { font-size: 100%; }
body { margin: 0; padding: 1.5rem 1.25rem 4rem; font-family: 'IBM Plex Sans', system-ui, -apple-system, 'Segoe UI', sans-serif; background: #fff; }
main { max-width: 42em; margin: 0 auto; }
a { color: #003f63; }
@page { margin: 20mm 18mm; }
@media print { body { padding: 0; } }
`.trimStart();
