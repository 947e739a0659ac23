/** A programme that nobody has seen: five regions listed in its own file, one language, every kind of question. */

const programmeYaml = `id: night-buses
title: Night buses
languages: [en]
timeZone: Europe/Copenhagen
asOf: 2021-03-15
owner: The Bus Board
authorityNoun: { one: region, many: regions }
authorities:
  list:
    - { id: "10", name: Harbour, population: 410000, groups: { coast: sea } }
    - { id: "20", name: Lakeland, population: 95000, groups: { coast: inland } }
    - { id: "30", name: Moors, population: 18000, groups: { coast: inland } }
    - { id: "40", name: Old Town, population: 230000, groups: { coast: sea } }
    - { id: "50", name: Østerå, population: 61000, groups: { coast: sea } }
groups:
  - id: coast
    title: Coast
    categories:
      - { code: sea, label: By the sea }
      - { code: inland, label: Inland }
areas:
  - { id: night-buses, title: Night buses }
scales:
  - id: running
    options:
      - { code: all, label: All lines }
      - { code: some, label: Some lines }
      - { code: none, label: No line }
`;

const questionnaireYaml = `id: lines
area: night-buses
title: Lines at night
minutes: 4
sections:
  - id: now
    title: Now
    items:
      - { kind: note, text: Answer as of the reference date. }
      - { kind: choice, id: running, role: status, scale: running, required: true, visibility: public, mayNotApply: true, label: Do night buses run? }
      - kind: choices
        id: reasons
        role: reasons
        relevant: "\${running} = 'some' or \${running} = 'none'"
        label: Why not all?
        options:
          - { code: drivers, label: Too few drivers }
          - { code: money, label: Too little money }
          - { code: other, label: Other, specify: reasons_other }
          - { code: nothing, label: No reason, exclusive: true }
      - { kind: text, id: reasons_other, length: short, label: Which? }
      - kind: group
        title: Size
        items:
          - { kind: number, id: lines, role: count, unit: lines, min: 0, mayBeUnknown: true, label: How many lines? }
          - { kind: number, id: hours, unit: hours, integer: false, min: 0, max: 24, label: Hours a night? }
          - { kind: share, id: full, of: seats, label: Seats in use? }
          - kind: share
            id: late
            of: buses
            label: Buses that are late?
            options:
              - { code: few, label: Under half, band: { from: 0, to: 50 } }
              - { code: most, label: Half or more, band: { from: 50, to: 100 } }
  - id: later
    title: Later
    items:
      - { kind: month, id: expected, role: expected, from: 2021-03, to: 2021-12, relevant: "\${running} = 'none'", label: When will they run? }
      - { kind: date, id: since, from: 2020-01-01, to: 2021-03-31, label: Since which day? }
      - { kind: yes-no, id: learnt, role: learning, visibility: public, mayBeUnknown: true, label: Have you learnt something? }
      - { kind: text, id: story, visibility: confidential, label: Tell us }
checks:
  - { id: lines_run, severity: hard, must: "\${running} != 'all' or \${lines} > 0", message: "All lines run, but there are none.", at: [lines, running] }
`;

const roundYaml = (id: string, title: string) => `id: ${id}
title: ${title}
questionnaires: [lines]
referenceDate: 2021-02-28
opens: 2021-02-22
closes: 2021-03-07
`;

const figuresYaml = `figures:
  - { id: lines.not-all, title: Not all lines run, questionnaire: lines, kind: share, of: { question: running, in: [some, none] } }
  - { id: lines.not-all.by-coast, title: By coast, questionnaire: lines, kind: breakdown, of: { question: running, in: [some, none] }, by: coast, smallestBase: 1 }
`;

export const secondProgramme: ReadonlyMap<string, string> = new Map([
  ['programme.yaml', programmeYaml],
  ['questionnaires/lines.yaml', questionnaireYaml],
  ['rounds/2021-02.yaml', roundYaml('2021-02', 'February 2021')],
  ['rounds/again.yaml', roundYaml('again', 'February once more')],
  ['figures.yaml', figuresYaml],
  ['README.md', '# Night buses'],
]);

/** Every kind of question, every kind of missing, and texts that spreadsheets would run or split. */
export const secondAnswers = [
  'authority;questionnaire;running;reasons;reasons_other;lines;hours;full;late;expected;since;learnt;story',
  '10;lines;all;;;12;5,5;62,5;few;;2021-01-04;yes;"=SUM(A1:A9) and ""quotes""; with semicolons"',
  'Lakeland;lines;some;drivers|other;Ice on the roads;#unknown;0;0;most;;;no;',
  '30;lines;none;nothing;;0;;;;cannot-say;;#unknown;"Two\nlines"',
  'Østerå;lines;#not-applicable;;;;;;;;;;',
].join('\n');
