import { casesOf } from './cases-of.ts';
import type { ProofreadingCase } from './proofreading-case.ts';

/** A second English set, written without a look at the grammar. */
export const englishCasesSecond: readonly ProofreadingCase[] = [
  ...casesOf('share of a base', [
    [
      'impossible',
      'Of the 14 hospitals in the study, 45 per cent have a hospice agreement.',
      '6/14 = 42.9 and 7/14 = 50',
    ],
    ['consistent', 'Of the 14 hospitals in the study, 43 per cent have a hospice agreement.', '6/14 = 42.9'],
    ['impossible', '40% of the eight nursing homes employ a dietician.', '3/8 = 37.5 and 4/8 = 50'],
    ['consistent', '38% of the eight nursing homes employ a dietician.', '3/8 = 37.5'],
    ['depends_on_reading', 'Among the 12 police districts, 34% have set up a fraud unit.', '4/12 = 33.3'],
  ]),
  ...casesOf('said twice in one breath', [
    [
      'consistent',
      'Just over a quarter of councils (26 of 98) have hired a climate officer.',
      '26/98 = 26.5',
    ],
    [
      'impossible',
      'Just over a quarter of councils (21 of 98) have hired a climate officer.',
      '21/98 = 21.4',
    ],
    [
      'depends_on_reading',
      'Just over a quarter of councils (31 of 98) have hired a climate officer.',
      '31/98 = 31.6',
    ],
    ['impossible', 'The vast majority of cases, 54%, are closed in time.', '54 < 60'],
    ['consistent', 'The vast majority of cases, 87%, are closed in time.', '87 ≥ 75'],
    ['impossible', 'A majority of 25 of the 55 council members supported the motion.', '25/55 = 45.5'],
    ['consistent', 'A majority of 29 of the 55 council members supported the motion.', '29/55 = 52.7'],
    ['impossible', 'Fewer than one in ten complaints (14 of 120) were upheld.', '14/120 = 11.7'],
    ['consistent', 'Almost all departments (46 of 48) have carried out an assessment.', '46/48 = 95.8'],
  ]),
  ...casesOf('distribution', [
    [
      'contradictory',
      'Of the 76 councils, 41 said yes, 29 said no and 12 did not know.',
      '41 + 29 + 12 = 82 > 76',
    ],
    ['consistent', 'Of the 76 councils, 41 said yes, 23 said no and 12 did not know.', '41 + 23 + 12 = 76'],
    ['contradictory', '62% of managers are satisfied, while 48% are dissatisfied.', 'at least 61 + 47 = 108'],
    ['consistent', '62% of managers are satisfied, while 38% are dissatisfied.', '62 + 38 = 100'],
    [
      'contradictory',
      'Two thirds of the schools have finished the work, while 45% have not begun.',
      'at least 61.7 + 44',
    ],
    ['consistent', '80% of the libraries lend games, and 65% lend tools.', 'different things'],
    [
      'consistent',
      'Respondents could give several reasons: 70% mention cost, 55% time and 30% rules.',
      'several reasons',
    ],
  ]),
  ...casesOf('remainder', [
    [
      'contradictory',
      '38 of the 50 schools have a plan. The remaining 15 schools are working on one.',
      '38 + 15 = 53 > 50',
    ],
    [
      'consistent',
      '38 of the 50 schools have a plan. The remaining 12 schools are working on one.',
      '38 + 12 = 50',
    ],
    [
      'contradictory',
      '65% of the cases are closed, 20% await information, and the remaining 25% have not been started.',
      'at least 64 + 19 + 24',
    ],
  ]),
  ...casesOf('subset', [
    [
      'contradictory',
      'A total of 340 visits were made, of which 210 were announced and 150 unannounced.',
      '210 + 150 = 360 > 340',
    ],
    [
      'consistent',
      'A total of 340 visits were made, of which 190 were announced and 150 unannounced.',
      '190 + 150 = 340',
    ],
    [
      'contradictory',
      '46 councils have formed partnerships. Of these, 51 have formed more than one.',
      '51 > 46',
    ],
    [
      'consistent',
      '46 councils have formed partnerships. Of these, 21 have formed more than one.',
      '21 ≤ 46',
    ],
  ]),
  ...casesOf('total', [
    [
      'contradictory',
      'The scheme covers 23 schools in the east and 19 schools in the west, in total 43 schools.',
      '23 + 19 = 42',
    ],
    [
      'consistent',
      'The scheme covers 23 schools in the east and 19 schools in the west, in total 42 schools.',
      '23 + 19 = 42',
    ],
    [
      'contradictory',
      'There were 96 replies in total: 41 from citizens, 33 from associations and 24 from firms.',
      '41 + 33 + 24 = 98',
    ],
  ]),
  ...casesOf('money', [
    [
      'contradictory',
      'The grant is DKK 30 million, of which DKK 12 million goes to playgrounds, DKK 11 million to paths and DKK 9 million to lights.',
      '12 + 11 + 9 = 32',
    ],
    [
      'consistent',
      'The grant is DKK 30 million, of which DKK 12 million goes to playgrounds, DKK 11 million to paths and DKK 7 million to lights.',
      '12 + 11 + 7 = 30',
    ],
  ]),
  ...casesOf('base stated elsewhere', [
    [
      'contradictory',
      'The questionnaire was sent to 150 schools, and 96 schools responded. The response rate is 74%.',
      '96/150 = 64',
    ],
    [
      'consistent',
      'The questionnaire was sent to 150 schools, and 96 schools responded. The response rate is 64%.',
      '96/150 = 64',
    ],
    [
      'impossible',
      'The survey covers 33 museums. Almost all museums (24) have more visitors.',
      '24/33 = 72.7 < 80',
    ],
  ]),
  ...casesOf('same quantity twice', [
    [
      'contradictory',
      `Summary
Two thirds of councils have a volunteering strategy.

Strategies
The survey shows that 44% of councils have a volunteering strategy.`,
      'two thirds is at least 61.7',
    ],
  ]),
  ...casesOf('whole text', [
    [
      'consistent',
      `Dental care for children

In March 2023 we asked all 42 clinics in the region. 35 clinics responded, a response rate of 83%.

Waiting times
20 clinics have no waiting time, 9 clinics have a wait of under four weeks, and the remaining 6 clinics have a longer wait.

Staffing
Just over half of the clinics (18) lack one or more dentists.`,
      '35/42 = 83.3; 20 + 9 + 6 = 35; 18/35 = 51.4',
    ],
    [
      'contradictory',
      `Dental care for children

In March 2023 we asked all 42 clinics in the region. 35 clinics responded, a response rate of 83%.

Waiting times
20 clinics have no waiting time, 9 clinics have a wait of under four weeks, and the remaining 8 clinics have a longer wait.`,
      '20 + 9 + 8 = 37 > 35',
    ],
  ]),
  ...casesOf('found in memos of our own', [
    [
      'consistent',
      '98 municipalities were asked.\n\nFigure 1\n\nMeetings: Answers from 83 of 98 municipalities. Not included: 15 have not answered.\n\nCare: Answers from 72 of 98 municipalities. Not included: 26 have not answered.',
      '98 - 83 = 15 and 98 - 72 = 26, of two questions',
    ],
    [
      'consistent',
      '76 municipalities answered how they hold meetings.\n\nHow are meetings held?\n• By video: 63 of 76\n• Face to face in another room with good space: 41 of 76',
      '"in another room" counts no others',
    ],
    [
      'contradictory',
      'Of the 30 clinics, 18 are open. Another 14 clinics are preparing.',
      '18 + 14 = 32 of 30',
    ],
  ]),
];
