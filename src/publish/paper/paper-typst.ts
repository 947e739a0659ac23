/** How a questionnaire is set in print, in Typst. It is given as JSON in `sys.inputs.paper`. */
export const paperTypst = `
#let paper = json(bytes(sys.inputs.paper))
#let accent = rgb("#003f63")
#let muted = rgb("#545454")

#set document(title: paper.title, author: "Pejling", date: none)
#set page(
  paper: "a4",
  margin: (x: 24mm, top: 22mm, bottom: 22mm),
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(
      columns: (1fr, auto),
      paper.code,
      [#paper.phrases.page #counter(page).display() #paper.phrases.of #counter(page).final().first()],
    )
  },
)
// Words are not divided: Firefox and others then take every hyphen of the font for a soft one, and drop it.
#set text(lang: paper.language, font: "IBM Plex Sans", size: 10.5pt)
#set par(leading: 0.65em, spacing: 0.9em)
#set heading(outlined: true, bookmarked: true)
#show heading: set text(weight: 600)
#show heading.where(level: 1): it => block(above: 2em, below: 0.9em, sticky: true, width: 100%, stroke: (top: 1.2pt + accent), inset: (top: 0.6em), text(size: 15pt, it.body))
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.7em, sticky: true, text(size: 11pt, it.body))

#let box-to-mark = box(width: 0.95em, height: 0.95em, stroke: 0.8pt + black, baseline: 0.15em)
#let options(all) = list(
  marker: box-to-mark,
  body-indent: 0.8em,
  spacing: 0.85em,
  ..all.map(o => [#o.label #if "hint" in o { text(size: 9pt, fill: muted, [– #o.hint]) }]),
)
#let small(body) = text(size: 9.5pt, fill: muted, body)
#let condition(it) = if "condition" in it { block(below: 0.7em, sticky: true, emph(it.condition)) }
#let room(lines) = block(
  width: 100%,
  height: 1.9em * lines,
  stroke: 0.8pt + black,
  below: 0.8em,
)

#let field(f) = {
  if f.kind == "options" {
    block(below: 0.6em, sticky: true, small(if f.several { paper.phrases.chooseSeveral } else { paper.phrases.chooseOne }))
    options(f.options)
  } else if f.kind == "line" {
    if "unit" in f {
      grid(columns: (12em, auto), column-gutter: 0.8em, align: horizon, room(1), f.unit)
    } else { room(f.lines) }
    if f.absences.len() > 0 { options(f.absences) }
  } else {
    block(inset: (left: 1em), stroke: (left: 2pt + accent), par(f.text.split("\\n").join(linebreak())))
  }
}

#let item(it) = {
  if it.kind == "note" { condition(it); par(it.text) }
  else if it.kind == "heading" { heading(level: 2, it.text); condition(it) }
  else {
    heading(level: 2, [#it.number. #it.label])
    condition(it)
    for h in it.help { block(below: 0.7em, small(h)) }
    field(it.field)
  }
}

#block(below: 0.5em, text(size: 9pt, fill: muted, tracking: 0.06em, upper(paper.kicker)))
#show title: set text(size: 22pt, weight: 600)
#show title: set block(below: 0.7em)
#title()
#block(
  width: 100%,
  stroke: (y: 0.5pt + rgb("#bfbfbf")),
  inset: (y: 0.8em),
  below: 1.2em,
  grid(
    columns: (1fr, 1fr),
    column-gutter: 1.2em,
    row-gutter: 0.9em,
    ..paper.facts.map(f => text(size: 9.5pt)[#text(fill: muted, f.label) \\ #f.text]),
  ),
)
#for p in paper.paragraphs { par(p) }
#for s in paper.sections {
  heading(level: 1, s.title)
  condition(s)
  if "intro" in s { par(s.intro) }
  for it in s.items { item(it) }
}
`.trimStart();
