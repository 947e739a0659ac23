/** The files of a small programme of three towns, to be read and to be spoilt. */

export const programmeYaml = `id: towns
title: { da: Byer, en: Towns }
languages: [da, en]
timeZone: Europe/Copenhagen
asOf: 2020-06-09
owner: { da: Ejer, en: Owner }
authorityNoun:
  one: { da: by, en: town }
  many: { da: byer, en: towns }
authorities:
  list:
    - { id: north, name: North, population: 100, groups: { kind: old } }
    - { id: south, name: South, population: 2000, groups: { kind: new } }
    - { id: "0007", name: Århus }
  exclude:
    - { id: isle, name: Isle, why: { da: Øen er ikke en by., en: The isle is not a town. } }
groups:
  - id: kind
    title: { da: Slags, en: Kind }
    categories:
      - { code: old, label: { da: Gammel, en: Old } }
      - { code: new, label: { da: Ny, en: New } }
  - id: size
    title: { da: Størrelse, en: Size }
    population:
      - { code: small, to: 1000, label: { da: Lille, en: Small } }
      - { code: large, from: 1000, label: { da: Stor, en: Large } }
areas:
  - id: parks
    title: { da: Parker, en: Parks }
    themes:
      - { id: trees, title: { da: Træer, en: Trees } }
  - id: pools
    title: { da: Bade, en: Pools }
scales:
  - id: status
    options:
      - { code: open, label: { da: Åben, en: Open } }
      - { code: half, label: { da: Halvt, en: Half } }
      - { code: shut, label: { da: Lukket, en: Shut } }
`;

export const parksYaml = `id: parks
area: parks
title: { da: Parker, en: Parks }
minutes: 5
sections:
  - id: main
    theme: trees
    title: { da: Om parker, en: About parks }
    items:
      - kind: choice
        id: status
        role: status
        required: true
        visibility: public
        scale: status
        label: { da: Hvor langt er I?, en: How far are you? }
        mayNotApply: true
      - kind: note
        text: { da: Læs dette., en: Read this. }
      - kind: choices
        id: reasons
        required: true
        relevant: "\${status} != '' and \${status} != 'open'"
        label: { da: Hvorfor?, en: Why? }
        options:
          - { code: rooms, label: { da: Plads, en: Rooms } }
          - { code: other, label: { da: Andet, en: Other }, specify: reasons_other }
          - { code: none, label: { da: Ingen, en: None }, exclusive: true }
      - kind: text
        id: reasons_other
        length: short
        label: { da: Hvad?, en: What? }
  - id: numbers
    title: { da: Tal, en: Numbers }
    items:
      - kind: group
        title: { da: Parker, en: Parks }
        items:
          - { kind: number, id: parks, label: { da: Parker, en: Parks }, unit: { da: parker, en: parks }, min: 0, mayBeUnknown: true }
          - { kind: number, id: opened, label: { da: Åbne, en: Open }, unit: { da: parker, en: parks }, min: 0 }
          - { kind: number, id: change, label: { da: Ændring, en: Change }, unit: { da: grader, en: degrees }, integer: false }
      - { kind: month, id: expected, label: { da: Hvornår?, en: When? }, from: 2020-06, to: 2020-12, relevant: "\${status} = 'shut'" }
      - { kind: text, id: story, label: { da: Fortæl, en: Tell } }
checks:
  - id: within
    severity: hard
    must: "\${opened} <= \${parks}"
    message: { da: Flere åbne end parker., en: More open than there are parks. }
    at: [opened, parks]
  - id: some
    severity: soft
    must: "\${status} = 'shut' or \${opened} > 0"
    message: { da: Er ingen åbne?, en: Is none open? }
    at: [opened]
`;

export const poolsYaml = `id: pools
area: pools
title: { da: Bade, en: Pools }
minutes: 1
sections:
  - id: main
    title: { da: Om bade, en: About pools }
    items:
      - { kind: yes-no, id: warm, label: { da: Varmt?, en: Warm? } }
`;

export const roundYaml = `id: may
title: { da: Maj, en: May }
questionnaires: [parks, pools]
referenceDate: 2020-05-31
opens: 2020-05-27
closes: 2020-06-04
`;

export const smallFiles: ReadonlyMap<string, string> = new Map([
  ['programme.yaml', programmeYaml],
  ['questionnaires/parks.yaml', parksYaml],
  ['questionnaires/pools.yaml', poolsYaml],
  ['rounds/may.yaml', roundYaml],
  ['README.md', '# Towns'],
]);
