/** The agreements and hotlines of a small programme in one language, to be read and to be spoilt. */

export const smallAgreementsYaml = `currency: { code: GBP, sign: pounds }
agreements:
  - id: spring
    title: Spring agreement
    on: 2021-03-01
    parties: [The county, The union]
    summary: Libraries open.
    source: The Gazette
    elements:
      - id: opening
        title: Opening
        commitments:
          - id: doors
            title: Open the doors
            owner: The county
            due: 2021-04-01
            progress:
              - { on: 2021-03-15, state: under-way, source: The Herald }
              - { on: 2021-04-10, state: kept, source: The Herald }
        elements:
          - id: hours
            title: Hours
            commitments:
              - { id: full-hours, title: Full hours, owner: The county, dueInWords: Soon, rules: [closing/second] }
  - id: summer
    title: Summer agreement
    on: 2021-06-01
    follows: spring
    summary: Libraries stay open.
    source: The Gazette
partnerships:
  - id: readers
    kind: target-group
    title: Partnership for readers
    targetGroup: Readers
    agreement: spring
    mandate: Read more.
    members: { count: 2, names: [The county, The union] }
    documents:
      - { title: Strategy, delivered: 2021-05-01 }
    source: The Gazette
initiatives:
  - { id: all, title: All, amount: { units: 1000, about: true }, source: The Gazette }
  - { id: books, parent: all, title: Books, amount: { units: 600 }, source: The Gazette }
  - { id: buses, parent: all, title: Buses, amount: { units: 390 }, divided: partly, source: The Gazette }
  - { id: diesel, parent: buses, title: Diesel, amount: { units: 100 }, source: The Gazette }
`;

export const smallHotlinesYaml = `holidays:
  - { on: 2021-07-01, title: Library Day }
hotlines:
  - id: desk
    title: Library desk
    audience: Readers
    owner: The county
    numbers: ["020 7946 0000"]
    hours: Mo-Fr 09:00-17:00; PH off
    validFrom: 2021-01-01
    validTo: 2021-12-31
    checked: { on: 2021-02-01, by: The desk, current: true }
    topics: [Loans and returns]
    source: The Gazette
  - id: ministry
    title: The ministry
    audience: Libraries
    owner: The ministry
    email: help@example.org
    askFirst: Ask the county first.
    source: The Gazette
`;
