/** How a proofreading report is set in print, in Typst. It is given the report as JSON in `sys.inputs.report`. */
export const reportTypst = `
#let report = json(bytes(sys.inputs.report))
#let muted = rgb("#545454")

#set document(title: report.title)
#set page(
  paper: "a4",
  margin: (x: 25mm, y: 24mm),
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(
      columns: (1fr, auto),
      report.title,
      [#report.page.page #counter(page).display() #report.page.of #counter(page).final().first()],
    )
  },
)
#set text(lang: report.language, font: "IBM Plex Sans", size: 10.5pt)
#set par(leading: 0.68em, spacing: 0.9em)
#set heading(outlined: true, bookmarked: true)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set block(above: 2em, below: 0.9em)
#show heading.where(level: 2): set text(size: 10.5pt)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.6em)
#show table.cell: set text(size: 9pt)
#show title: set text(size: 22pt, weight: 600)
#show strong: set text(weight: 600)

#title()
#par(text(size: 13pt, report.verdict))
#par(text(size: 9pt, fill: muted, report.coverage))

#for severity in report.findings {
  heading(level: 1, [#severity.heading (#severity.findings.len())])
  for finding in severity.findings {
    heading(level: 2, finding.place)
    par(strong(finding.proof))
    for sentence in finding.sentences { quote(block: true, sentence) }
    for given in finding.given { par(given) }
    par(finding.suggestion)
  }
}

#heading(level: 1, report.claims.heading)
#table(
  columns: (2fr, 1.4fr, auto, 1.3fr, 1.3fr),
  stroke: none,
  inset: (x: 4pt, y: 4pt),
  align: report.claims.columns.map(column => if column.numeric { right } else { left }),
  table.header(
    ..report.claims.columns.map(column => table.cell(stroke: (bottom: 0.9pt + black), strong(column.title)))
  ),
  ..report.claims.rows.map(row => row.map(cell => table.cell(stroke: (bottom: 0.4pt + rgb("#bfbfbf")), cell))).flatten()
)
#if report.claims.more != "" { par(report.claims.more) }
`.trimStart();
