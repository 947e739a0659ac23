/** How a memo is set in print, in Typst. It is given the document as JSON in `sys.inputs.memo`. */
export const memoTypst = `
#let memo = json(bytes(sys.inputs.memo))
#let accent = rgb("#003f63")
#let muted = rgb("#545454")

#set document(
  title: memo.title,
  author: memo.author,
  date: if "date" in memo { datetime(year: memo.date.at(0), month: memo.date.at(1), day: memo.date.at(2)) } else { none },
)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 24mm, bottom: 24mm),
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(
      columns: (1fr, auto),
      memo.title,
      [#memo.phrases.page #counter(page).display() #memo.phrases.of #counter(page).final().first()],
    )
  },
)
// Words are not divided: Firefox and others then take every hyphen of the font for a soft one, and drop it.
#set text(lang: memo.language, font: "IBM Plex Sans", size: 10.5pt)
#set par(leading: 0.68em, spacing: 1em)
#set list(indent: 0.4em, spacing: 0.7em)
#set enum(indent: 0.4em, spacing: 0.7em)
#show strong: set text(weight: 600)
#show link: set text(fill: accent)
#show link: underline
#set heading(outlined: true, bookmarked: true)
#show heading: set text(weight: 600)
#show heading: set par(leading: 0.5em)
#show heading.where(level: 1): it => block(above: 2em, below: 0.9em, sticky: true, width: 100%, stroke: (top: 1.2pt + accent), inset: (top: 0.6em), text(size: 15pt, it.body))
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.8em)
#show heading.where(level: 3): set text(size: 10.5pt)
#show figure.caption: it => align(left, block(below: 0.6em, text(weight: 600, it.body)))
#set figure.caption(position: top)
#show figure: set align(left)
#show figure: set block(above: 1.4em, below: 1.4em)
#set table(inset: (x, y) => (left: if x == 0 { 0pt } else { 1.4em }, right: 0pt, y: 5pt), stroke: none)
#show table.cell: set text(size: 9.5pt)
#show table.cell: set par(leading: 0.5em)
#show outline.entry.where(level: 1): set block(above: 0.8em)

#let run(it) = {
  let body = text(it.text)
  if it.at("emphasis", default: false) { body = emph(body) }
  if it.at("strong", default: false) { body = strong(body) }
  if "href" in it { link(it.href, body) } else { body }
}
#let runs(all) = all.map(run).join()
#let notes(all) = for note in all { block(above: 0.5em, below: 0em, text(size: 8.5pt, fill: muted, note)) }

#let ruled(heads, rows) = table(
  // Names beside a number get most of the room.
  columns: {
    let wordy = heads.len() > 2 and heads.at(1).numeric and not heads.last().numeric
    heads.enumerate().map(((at, head)) => if at == 0 { 1fr } else if wordy and at == heads.len() - 1 { 4fr } else { auto })
  },
  align: heads.map(head => if head.numeric { right } else { left }),
  table.header(
    ..heads.map(head => table.cell(stroke: (bottom: 0.9pt + black), strong(head.title)))
  ),
  ..rows.map(row => row.cells.map(cell => table.cell(
    stroke: (bottom: 0.4pt + rgb("#bfbfbf"), top: if row.total { 0.6pt + black } else { none }),
    if row.total { strong(cell) } else { cell },
  ))).flatten()
)

#let numbered(number, title) = [#text(weight: 400)[#number.] #title]

#let show-block(b) = {
  if b.kind == "heading" [
    #heading(level: b.level, runs(b.runs)) #label(b.id)
  ] else if b.kind == "paragraph" {
    par(runs(b.runs))
  } else if b.kind == "list" {
    let items = b.items.map(item => item.map(show-block).join())
    // Typst would set what follows a list as close as another item of it.
    block(above: 0.9em, below: 1.2em, if b.ordered { enum(..items) } else { list(..items) })
  } else if b.kind == "table" {
    block(above: 1.4em, below: 1.4em, ruled(
      b.head.map(cell => (title: runs(cell), numeric: false)),
      b.rows.map(row => (total: false, cells: row.map(runs))),
    ))
  } else if b.kind == "quote" {
    quote(block: true, attribution: b.source, for p in b.paragraphs { par(runs(p)) })
  } else if b.kind == "contents" {
    outline(title: memo.phrases.contents, depth: 2, indent: 1.2em)
  } else if b.kind == "figure-table" {
    // A short table is kept together; a long one may go on over the page, its header with it.
    show figure: set block(breakable: b.table.rows.len() > 12)
    figure(
      kind: table,
      supplement: none,
      numbering: none,
      caption: numbered(b.number, b.table.caption),
      {
        ruled(b.table.columns, b.table.rows)
        notes(b.table.notes)
      },
    )
  } else if b.kind == "chart" {
    figure(
      kind: image,
      supplement: none,
      numbering: none,
      caption: numbered(b.number, b.title),
      {
        image(bytes(b.svg), format: "svg", width: 88%, alt: b.description)
        notes(b.notes)
      },
    )
  }
}

#block(below: 0.5em, text(size: 9pt, fill: muted, tracking: 0.06em, upper(memo.phrases.memo)))
#show title: set text(size: 24pt, weight: 600)
#show title: set block(below: 0.5em)
#title()
#if "subtitle" in memo { block(below: 1.2em, text(size: 13pt, memo.subtitle)) }
#block(
  width: 100%,
  stroke: (y: 0.5pt + rgb("#bfbfbf")),
  inset: (y: 0.8em),
  below: 1.4em,
  grid(
    columns: (1fr, 1fr, 1fr),
    column-gutter: 1.2em,
    row-gutter: 0.9em,
    ..memo.data.map(d => text(size: 9pt)[#text(fill: muted, d.label) \\ #d.lines.join(linebreak())]),
  ),
)
#for warning in memo.warnings {
  block(width: 100%, fill: rgb("#fff6d9"), stroke: (left: 4pt + rgb("#8a6a00")), inset: 0.9em, below: 1.4em, warning)
}

#for b in memo.blocks { show-block(b) }

#v(1.5em)
#line(length: 100%, stroke: 0.5pt + rgb("#bfbfbf"))
#set text(size: 9pt, fill: muted)
#if memo.exceptions.len() > 0 {
  par(strong(memo.phrases.exceptions))
  list(..memo.exceptions.map(e => [#e.quoted: #e.why]))
}
#par(memo.phrases.proof)
#par([#memo.phrases.dataset: #text(hyphenate: false, memo.hash)])
`.trimStart();
