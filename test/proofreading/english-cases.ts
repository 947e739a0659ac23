import type { ProofreadingCase } from './proofreading-case.ts';

/** English texts with the verdict a careful reader with a pocket calculator comes to. */
export const englishCases: readonly ProofreadingCase[] = [
  {
    kind: 'share of a base',
    text: 'Of the 12 nurseries in the district, 37% have a trained language coach.',
    verdict: 'impossible',
    arithmetic: '4/12 = 33.3 and 5/12 = 41.7',
  },
  {
    kind: 'share of a base',
    text: 'Of the 40 primary schools, 33% employ a reading specialist.',
    verdict: 'consistent',
    arithmetic: '13/40 = 32.5, which may be printed as 33',
  },
  {
    kind: 'share of a base',
    text: '30 per cent of the seven hostels were served a notice.',
    verdict: 'impossible',
    arithmetic: '2/7 = 28.6 and 3/7 = 42.9',
  },
  {
    kind: 'share of a base',
    text: 'Among the 24 swimming clubs, 62.5% report a longer waiting list.',
    verdict: 'consistent',
    arithmetic: '15/24 = 62.5',
  },
  {
    kind: 'share of a base',
    text: '20 of the 18 parish councils agreed to sow wild flowers.',
    verdict: 'impossible',
    arithmetic: '20 > 18',
  },
  {
    kind: 'said twice in one breath',
    text: '18 of the 25 recycling centres (72%) are open round the clock.',
    verdict: 'consistent',
    arithmetic: '18/25 = 72.0',
  },
  {
    kind: 'said twice in one breath',
    text: '18 of the 25 recycling centres (75%) are open round the clock.',
    verdict: 'impossible',
    arithmetic: '18/25 = 72.0',
  },
  {
    kind: 'said twice in one breath',
    text: 'Just under half of the heating plants (36 of 64) read their meters remotely.',
    verdict: 'impossible',
    arithmetic: '36/64 = 56.3',
  },
  {
    kind: 'said twice in one breath',
    text: 'Just over a third of the care homes (16 of 45) have their own cook.',
    verdict: 'consistent',
    arithmetic: '16/45 = 35.6',
  },
  {
    kind: 'said twice in one breath',
    text: 'Just over a third of the care homes (18 of 45) have their own cook.',
    verdict: 'depends_on_reading',
    arithmetic: '18/45 = 40.0; outside (33.3, 36.3], inside [33.3, 43.3]',
  },
  {
    kind: 'said twice in one breath',
    text: 'Nearly all libraries (22 of 36) have unstaffed opening hours.',
    verdict: 'impossible',
    arithmetic: '22/36 = 61.1; at least 80 even widely read',
  },
  {
    kind: 'said twice in one breath',
    text: 'The majority of the school boards (19 of 41) want a shorter day.',
    verdict: 'impossible',
    arithmetic: '19/41 = 46.3',
  },
  {
    kind: 'said twice in one breath',
    text: 'More than 90% of the waterworks (64 of 72) meet the new limit.',
    verdict: 'impossible',
    arithmetic: '64/72 = 88.9',
  },
  {
    kind: 'said twice in one breath',
    text: 'About 40% of the advisers (29 of 72) took the course.',
    verdict: 'consistent',
    arithmetic: '29/72 = 40.3',
  },
  {
    kind: 'said twice in one breath',
    text: 'In total, 27 of the 36 museums have applied, corresponding to 67 per cent.',
    verdict: 'impossible',
    arithmetic: '27/36 = 75.0',
  },
  {
    kind: 'base stated elsewhere',
    text: 'The survey covers 11 hospitals. 45% of the hospitals have a doctor on call at night.',
    verdict: 'consistent',
    arithmetic: '5/11 = 45.5',
  },
  {
    kind: 'base stated elsewhere',
    text: 'The survey covers 11 hospitals. 50% of the hospitals have a doctor on call at night.',
    verdict: 'impossible',
    arithmetic: '5/11 = 45.5 and 6/11 = 54.5',
  },
  {
    kind: 'base stated elsewhere',
    text: `63 housing associations answered the questionnaire on radon.

Measurements

Of the 65 housing associations that answered the questionnaire, 20 have measured in every cellar.`,
    verdict: 'contradictory',
    arithmetic: 'the same group is 63 and 65',
  },
  {
    kind: 'distribution',
    text: '60 schools responded to the survey. 24 schools have finished the rebuilding, 20 schools are under way, and the remaining 16 schools have not started.',
    verdict: 'consistent',
    arithmetic: '24 + 20 + 16 = 60',
  },
  {
    kind: 'distribution',
    text: '60 schools responded to the survey. 24 schools have finished the rebuilding, 20 schools are under way, and the remaining 18 schools have not started.',
    verdict: 'contradictory',
    arithmetic: '24 + 20 + 18 = 62 of 60',
  },
  {
    kind: 'distribution',
    text: 'Of the 120 managers, 55% say yes, 30% say no and 25% do not know.',
    verdict: 'contradictory',
    arithmetic: 'at least 65 + 35 + 29 = 129 of 120',
  },
  {
    kind: 'distribution',
    text: '58% of commuters are satisfied with the bicycle parking, 32% are neither satisfied nor dissatisfied, and 10% are dissatisfied.',
    verdict: 'consistent',
    arithmetic: '58 + 32 + 10 = 100',
  },
  {
    kind: 'distribution',
    text: 'Half of the 90 sports halls have a new floor, a third will get one this year, and the rest, a quarter, must wait.',
    verdict: 'depends_on_reading',
    arithmetic: '45 + 30 + 22 = 97 of 90; widely 41 + 26 + 18 = 85',
  },
  {
    kind: 'distribution',
    text: '62% of the clubs have a policy, while 48% do not.',
    verdict: 'contradictory',
    arithmetic: 'at least 61 + 47 = 108',
  },
  {
    kind: 'several answers',
    text: 'Schools could give several reasons. 62% point to money, 54% to a lack of teachers and 31% to small rooms.',
    verdict: 'consistent',
    arithmetic: 'several answers were possible',
  },
  {
    kind: 'several answers',
    text: '80% of the libraries lend board games, 65% lend tools, and 40% lend seeds.',
    verdict: 'consistent',
    arithmetic: 'different things',
  },
  {
    kind: 'remainder',
    text: 'Of 36 bus routes, 22 are electric. The remaining 12 bus routes change next year.',
    verdict: 'contradictory',
    arithmetic: '22 + 12 = 34, not 36',
  },
  {
    kind: 'subset',
    text: '35 municipalities have a climate plan. Of these, 38 have had the plan approved.',
    verdict: 'contradictory',
    arithmetic: '38 > 35',
  },
  {
    kind: 'subset',
    text: 'In total 240 employees attended the course, of whom 150 were women and 110 were men.',
    verdict: 'contradictory',
    arithmetic: '150 + 110 = 260 > 240',
  },
  {
    kind: 'addition',
    text: '60% of the dwellings have been insulated. A further 50% of the dwellings will be insulated next year.',
    verdict: 'contradictory',
    arithmetic: 'at least 59 + 49 = 108',
  },
  {
    kind: 'total',
    text: 'There were 96 replies in total: 41 from citizens, 33 from clubs and 24 from companies.',
    verdict: 'contradictory',
    arithmetic: '41 + 33 + 24 = 98',
  },
  {
    kind: 'total',
    text: 'There were 96 replies in total: 41 from citizens, 33 from clubs and 22 from companies.',
    verdict: 'consistent',
    arithmetic: '41 + 33 + 22 = 96',
  },
  {
    kind: 'money',
    text: 'The fund holds 30 million kroner. Of this, 12 million kroner goes to playgrounds, 11 million kroner to paths and 9 million kroner to lighting.',
    verdict: 'contradictory',
    arithmetic: '12 + 11 + 9 = 32',
  },
  {
    kind: 'same quantity twice',
    text: `Summary
42% of teachers have been trained in digital skills.

Results
24% of teachers have been trained in digital skills.`,
    verdict: 'contradictory',
    arithmetic: '42 and 24 for one thing',
  },
  {
    kind: 'order in time',
    text: 'By 1 March, 30 of the 50 halls were renovated. By 1 June, 26 of the halls were renovated.',
    verdict: 'contradictory',
    arithmetic: '30 ≤ 26 is false',
  },
  {
    kind: 'numbers set aside',
    text: 'Under section 5(2) of the Act of 29 January 2020 the plan must be ready. See page 4 of 12 or call 33 12 45 67.',
    verdict: 'consistent',
    arithmetic: 'no quantities',
  },
  {
    kind: 'numbers set aside',
    text: 'The number of cases rose by 35%, while costs fell by 80% since 2015.',
    verdict: 'consistent',
    arithmetic: 'changes are no shares',
  },
  {
    kind: 'all and none',
    text: 'All 14 pools are open. 3 of the pools are still closed.',
    verdict: 'contradictory',
    arithmetic: '14 + 3 > 14',
  },
];
