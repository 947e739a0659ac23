// What each questionnaire's answers are made of; `n` holds the counts of a round.
import { pick, score } from './deal.mjs';
import {
  answers,
  applies,
  behind,
  everyone,
  hasStatus,
  many,
  marked,
  number,
  one,
  partOf,
  ranked,
  words,
} from './steps.mjs';

/** Reasons, expected month and why none can be named: the same in every area. */
function reasonsAndExpectation(prefix, n) {
  const id = (name) => (prefix ? `${prefix}_${name}` : name);
  return [
    many(id('reasons'), behind(id('status')), n.reasons),
    words(id('reasons_other'), marked(id('reasons'), 'other'), 'reasonShort'),
    one(id('expected'), behind(id('status')), n.expected),
    one(id('expected_why_not'), answers(id('expected'), 'cannot-say'), n.whyNot),
  ];
}

function learning(prefix, asked, n) {
  const id = prefix ? `${prefix}_learning` : 'learning';
  return [
    one(id, asked, n.learning),
    many(`${id}_topics`, answers(id, 'yes'), n.topics),
    words(`${id}_topics_other`, marked(`${id}_topics`, 'other'), 'topicShort'),
  ];
}

function story(prefix, asked, n, pool) {
  const id = prefix ? `${prefix}_learning` : 'learning';
  const told = (row) => row.answers[`${id}_text`] !== undefined;
  return [
    words(`${id}_text`, asked, pool, n.told),
    one(`${id}_consent`, told, n.consent),
    words('remarks', everyone, 'remark', n.remarks),
  ];
}

function bostoette(n) {
  return [
    ranked('users_back', hasStatus('status', 'as_before'), 'status', n.usersBack.asBefore),
    ranked('users_back', behind('status'), 'status', n.usersBack.behind),
    number('users', everyone, { perThousand: 4.2, unknown: n.lost.unknown, empty: n.lost.empty, least: 6 }),
    partOf('users', 'users_as_before', { status: 'status' }),
    ...reasonsAndExpectation('', n),
    many('modes', hasStatus('status', 'as_before'), n.modes.asBefore),
    many('modes', behind('status'), n.modes.behind),
    words('modes_other', marked('modes', 'other'), 'modeShort'),
    one('frequency', hasStatus('status', 'as_before'), n.frequency.asBefore),
    one('frequency', behind('status'), n.frequency.behind),
    one('groups', hasStatus('status', 'as_before'), n.groups.asBefore),
    one('groups', marked('reasons', 'groups_closed'), n.groups.closed),
    one(
      'groups',
      (row) => behind('status')(row) && !marked('reasons', 'groups_closed')(row),
      n.groups.behind,
    ),
    ...learning('', everyone, n),
    ...story('', answers('learning', 'yes'), n, 'support'),
  ];
}

/** Activity and social centres, and sheltered employment: the same but for what is counted. */
function dayOffer(n, { whole, part, perThousand, pool, unreferred }) {
  const runs = applies('status');
  return [
    ranked('users_back', hasStatus('status', 'as_before'), 'status', n.usersBack.asBefore),
    ranked('users_back', behind('status'), 'status', n.usersBack.behind),
    number(whole, runs, { perThousand, unknown: n.lost.unknown, empty: n.lost.empty, least: 5 }),
    partOf(whole, part, { status: 'status' }),
    ...reasonsAndExpectation('', n),
    many('arrangement', hasStatus('status', 'as_before'), n.arrangement.asBefore),
    many('arrangement', behind('status'), n.arrangement.behind),
    words('arrangement_other', marked('arrangement', 'other'), 'modeShort'),
    many('substitutes', behind('status'), n.substitutes),
    words('substitutes_other', marked('substitutes', 'other'), 'modeShort'),
    ...(unreferred
      ? [
          one('unreferred', everyone, n.unreferred),
          many('unreferred_instead', answers('unreferred', 'changed'), n.unreferredInstead),
          words('unreferred_instead_other', marked('unreferred_instead', 'other'), 'modeShort'),
        ]
      : []),
    ...learning('', runs, n),
    ...story('', answers('learning', 'yes'), n, pool),
  ];
}

function childAuthority(n) {
  return [
    one('meetings_main_mode', everyone, n.mainMode),
    many('meetings_modes', everyone, n.meetingModes),
    words('meetings_modes_other', marked('meetings_modes', 'other'), 'modeShort'),
    many('meetings_phone_ages', marked('meetings_modes', 'phone'), n.phoneAges),
    ...reasonsAndExpectation('meetings', n.meetings),
    ...learning('meetings', everyone, n.meetings),
    many('supervision_modes', everyone, n.supervisionModes),
    supervisionCounts(n.supervisionCounts),
    one('supervision_plan', (row) => Number(row.answers.supervision_postponed) > 0, n.plan),
    one('supervision_caught_up', answers('supervision_plan', 'yes'), n.caughtUp),
    ...reasonsAndExpectation('supervision', n.supervision),
    ...learning('supervision', everyone, n.supervision),
    one('contact_guidelines', everyone, n.guidelines),
    number('contact_cases', everyone, {
      perThousand: 1.5,
      unknown: n.lost.unknown,
      empty: n.lost.empty,
      least: 4,
    }),
    partOf('contact_cases', 'contact_cases_as_before', {
      status: 'contact_status',
      position: n.contactPosition,
    }),
    ...reasonsAndExpectation('contact', n.contact),
    ...learning('contact', everyone, n.contact),
    one('contact_less_reaction', marked('contact_learning_topics', 'less_contact'), n.lessReaction),
    many('other_topics', everyone, n.otherTopics),
    words('other_topics_other', marked('other_topics', 'other'), 'topicShort'),
    ...story('other', everyone, n, 'child'),
  ];
}

/** Due, carried out and postponed add up; so many have a backlog, and of these so many are overdue. */
const supervisionCounts =
  ({ unknown, empty, backlog, overdue }) =>
  (rows) => {
    const fields = ['due', 'in_person', 'otherwise', 'postponed', 'overdue'].map(
      (name) => `supervision_${name}`,
    );
    const set = (row, values) =>
      fields.forEach((field, index) => {
        row.answers[field] = String(values[index]);
      });
    number('supervision_due', everyone, { perThousand: 0.9, unknown, empty, least: 3 })(rows);
    const counted = rows.filter((row) => /^\d+$/.test(row.answers.supervision_due));
    for (const row of rows)
      if (!counted.includes(row))
        set(
          row,
          fields.map(() => row.answers.supervision_due),
        );
    const late = [
      ...pick(
        counted.filter(behind('supervision_status')),
        'supervision_postponed',
        'backlog',
        backlog.behind,
      ),
      ...pick(
        counted.filter(hasStatus('supervision_status', 'as_before')),
        'supervision_postponed',
        'backlog',
        backlog.asBefore,
      ),
    ];
    const overdueRows = pick(
      late.filter(behind('supervision_status')),
      'supervision_overdue',
      'overdue',
      overdue,
    );
    for (const row of counted) {
      const due = Number(row.answers.supervision_due);
      const postponed = late.includes(row)
        ? Math.max(1, Math.round(due * (0.05 + 0.25 * score(row.authority.code, 'postponed'))))
        : 0;
      const inPerson = Math.round((due - postponed) * (0.35 + 0.4 * score(row.authority.code, 'in person')));
      set(row, [
        due,
        inPerson,
        due - postponed - inPerson,
        postponed,
        overdueRows.includes(row) ? Math.max(1, Math.round(postponed * 0.4)) : 0,
      ]);
    }
  };

export const plans = {
  bostoette,
  'boern-myndighed': childAuthority,
  'aktivitet-samvaer': (n) =>
    dayOffer(n, {
      whole: 'users',
      part: 'users_as_before',
      perThousand: 2.6,
      pool: 'centre',
      unreferred: true,
    }),
  beskaeftigelse: (n) =>
    dayOffer(n, {
      whole: 'places',
      part: 'places_as_before',
      perThousand: 1.4,
      pool: 'work',
      unreferred: false,
    }),
};
