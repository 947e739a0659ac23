/** The rules of a small programme of libraries in one language, to be read, asked and spoilt. */

export const smallRulesYaml = `sources:
  - { id: gazette, title: The Gazette, link: "https://example.org/gazette" }
  - { id: herald, title: The Herald }
places:
  - { id: branch, title: Branch library }
  - { id: mobile, title: Mobile library }
  - { id: school, title: School library }
streams:
  - { id: lending, title: Lending, followedTo: 2021-12-31 }
  - { id: crowds, title: Crowds, followedTo: 2021-06-30 }
acts:
  - { id: lend, stream: lending, title: Lend books }
  - { id: read-there, stream: lending, title: Read on the premises }
  - { id: meet, stream: crowds, title: Meet, amount: { unit: people, limit: at-most } }
  - { id: shorten-hours, stream: lending, title: Shorten opening hours, departsFrom: hours }
laws:
  - id: library-act
    title: Library Act
    text: Libraries are open to all.
    sources: [gazette]
    duties:
      - { id: hours, title: Be open 30 hours a week, paragraph: section 4 }
orders:
  - id: closing
    stream: lending
    title: Closing order
    issuer: The ministry
    versions:
      - id: first
        title: Closed
        number: No. 1
        issued: 2021-01-04
        from: 2021-01-05T08:00
        summary: No lending.
        sources: [gazette]
        provisions:
          - { id: no-lending, acts: [lend], exceptPlaces: [mobile], effect: forbids, text: No lending. }
          - { id: no-reading, acts: [read-there], effect: forbids, text: No reading. }
          - id: shorter
            acts: [shorten-hours]
            effect: conditions
            text: Hours may be shortened.
            conditions: [Staff are ill]
            leavesToPlaces: true
      - id: second
        title: Lending again
        number: not-found
        agreed: { on: 2021-02-01 }
        from: 2021-02-10
        to: 2021-03-31
        amends: first
        drops: [no-lending]
        summary: Lending at the door.
        sources: [gazette]
        provisions:
          - id: door
            acts: [lend]
            places: [branch, school]
            effect: conditions
            text: Lending at the door.
            conditions: [At the door]
  - id: crowd-limit
    stream: crowds
    title: Crowd limit
    issuer: The ministry
    versions:
      - id: thirty
        title: At most thirty
        number: No. 2
        from: 2021-01-05
        summary: Thirty.
        sources: [gazette]
        provisions:
          - { id: limit, acts: [meet], effect: limits, freely: 30, text: At most thirty. }
      - id: ten
        title: At most ten
        number: No. 3
        fromConflicting:
          - { at: 2021-01-20, sources: [gazette] }
          - { at: 2021-01-22, sources: [herald] }
        replaces: thirty
        summary: Ten.
        sources: [gazette, herald]
        provisions:
          - id: limit
            acts: [meet]
            effect: limits
            freely: 10
            onConditions: 20
            text: At most ten, twenty if seated.
            conditions: [Seated]
      - id: five
        title: At most five
        number: none
        planned: 2021-05-01
        replaces: ten
        summary: Five.
        sources: [herald]
        provisions:
          - { id: limit, acts: [meet], effect: limits, freely: 5, text: At most five. }
localDecisions:
  - id: north
    title: North stays shut on Mondays
    decidedBy: North
    effect: restricts
    reason: Three of four librarians are ill.
    under: closing/first
    acts: [shorten-hours]
    places: [branch]
    from: 2021-01-10
    to: 2021-01-31
    sources: [herald]
events:
  - { id: briefing, on: 2021-01-03, title: Briefing, sources: [herald] }
examples:
  - { at: 2021-01-05T08:00, place: branch, act: lend, answer: not-allowed, because: [closing/first/no-lending] }
wording:
  - { about: [libraries], never: [shut down], unless: [not], why: Loans by post went on. }
`;
