// How many give each answer in the made-up round 2020-maj. The published claims of June 2020 decide many of them;
// test/reference/expected-figures.yaml says which.
const usualMonths = { '2020-06': 0, '2020-07': 0, '2020-08': 0, '2020-09': 0, '2020-10': 0 };

const bostoette = {
  sheets: 83,
  status: { status: { as_before: 54, nearly: 15, under_way: 10, early: 4 } },
  lost: { unknown: 5, empty: 4 },
  usersBack: {
    asBefore: { all: 37, from_75: 15, '#unknown': 2 },
    behind: { all: 2, from_75: 14, from_50: 9, below_50: 3, '#unknown': 1 },
  },
  reasons: {
    union: { rows: 12, codes: ['risk_group', 'cannot', 'declines'] },
    counts: {
      stages: 21,
      risk_group: 9,
      cannot: 5,
      declines: 4,
      groups_closed: 6,
      changed_form: 5,
      health_limits: 2,
      rooms: 4,
      staff: 3,
      other: 3,
    },
  },
  expected: { '2020-06': 13, '2020-07': 4, '2020-08': 6, '2020-09': 2, 'cannot-say': 4 },
  whyNot: { infection: 2, guidelines: 1, citizens: 1 },
  modes: {
    asBefore: { counts: { home: 54, office: 24, outdoors: 36, phone: 35, video: 22, groups: 22 } },
    behind: {
      apart: ['home', 'home_when_needed'],
      counts: {
        home: 6,
        home_when_needed: 18,
        office: 13,
        outdoors: 22,
        phone: 26,
        video: 22,
        groups: 4,
        other: 2,
      },
    },
  },
  frequency: {
    asBefore: { more: 10, same: 36, varies: 6, '#unknown': 2 },
    behind: { more: 4, same: 5, less: 15, varies: 5 },
  },
  groups: {
    asBefore: { all: 38, some: 9, had_none: 7 },
    closed: { none: 6 },
    behind: { all: 6, some: 12, had_none: 5 },
  },
  learning: { yes: 67, no: 12, '#unknown': 4 },
  topics: {
    counts: {
      remote: 51,
      shorter_often: 29,
      walks: 38,
      not_for_all: 17,
      fewer_visits: 11,
      planning: 9,
      other: 3,
    },
  },
  told: 24,
  consent: { yes: 16, no: 8 },
  remarks: 6,
};

const centre = {
  sheets: 72,
  status: { status: { as_before: 33, nearly: 15, under_way: 12, early: 12 } },
  lost: { unknown: 4, empty: 5 },
  usersBack: {
    asBefore: { all: 25, from_75: 7, '#unknown': 1 },
    behind: { all: 4, from_75: 17, from_50: 11, below_50: 6, '#unknown': 1 },
  },
  reasons: {
    union: { rows: 19, codes: ['risk_group', 'cannot', 'declines'] },
    counts: {
      stages: 20,
      rooms: 17,
      assembly_limit: 9,
      risk_group: 13,
      cannot: 7,
      declines: 6,
      cannot_follow: 5,
      transport: 5,
      holiday: 4,
      staff: 2,
      other: 2,
    },
  },
  expected: {
    ...usualMonths,
    '2020-06': 14,
    '2020-07': 8,
    '2020-08': 9,
    '2020-09': 2,
    '2020-10': 1,
    'cannot-say': 5,
  },
  whyNot: { infection: 2, guidelines: 2, citizens: 1 },
  arrangement: {
    asBefore: { alone: { as_usual: 9 }, counts: { smaller_groups: 18, other_rooms: 11, outdoors: 14 } },
    behind: {
      alone: { none: 2 },
      counts: { smaller_groups: 29, shorter: 21, fewer_days: 18, other_rooms: 14, outdoors: 19, other: 1 },
    },
  },
  substitutes: {
    alone: { none: 2 },
    counts: { residence: 21, remote: 24, outdoors: 26, material: 9, other: 1 },
  },
  unreferred: { open: 17, limited: 21, changed: 13, closed: 9, '#not-applicable': 10, '#unknown': 2 },
  unreferredInstead: { counts: { walks: 10, outreach: 7, remote: 6, outdoors: 5, other: 1 } },
  learning: { yes: 49, no: 19, '#unknown': 4 },
  topics: {
    counts: { remote: 27, smaller_groups: 31, outdoors: 29, residence: 12, not_for_all: 14, other: 2 },
  },
  told: 14,
  consent: { yes: 9, no: 5 },
  remarks: 4,
};

const work = {
  sheets: 64,
  status: { status: { as_before: 31, nearly: 17, under_way: 12, early: 4 } },
  lost: { unknown: 3, empty: 3 },
  usersBack: {
    asBefore: { all: 26, from_75: 4, '#unknown': 1 },
    behind: { all: 5, from_75: 18, from_50: 8, below_50: 2 },
  },
  reasons: {
    union: { rows: 15, codes: ['risk_group', 'cannot', 'declines'] },
    counts: {
      stages: 17,
      rooms: 14,
      assembly_limit: 5,
      risk_group: 10,
      cannot: 6,
      declines: 5,
      cannot_follow: 3,
      transport: 4,
      orders: 6,
      holiday: 2,
      staff: 2,
      other: 1,
    },
  },
  expected: { ...usualMonths, '2020-06': 17, '2020-07': 6, '2020-08': 8, 'cannot-say': 2 },
  whyNot: { guidelines: 2 },
  arrangement: {
    asBefore: { alone: { as_usual: 10 }, counts: { smaller_groups: 14, other_rooms: 10, outdoors: 6 } },
    behind: {
      alone: { none: 1 },
      counts: { smaller_groups: 23, shorter: 15, fewer_days: 13, other_rooms: 12, outdoors: 9 },
    },
  },
  substitutes: { alone: { none: 3 }, counts: { residence: 14, remote: 15, outdoors: 11, material: 10 } },
  learning: { yes: 38, no: 22, '#unknown': 4 },
  topics: {
    counts: { remote: 11, smaller_groups: 26, outdoors: 14, residence: 8, not_for_all: 9, other: 2 },
  },
  told: 10,
  consent: { yes: 7, no: 3 },
  remarks: 3,
};

const childAuthority = {
  sheets: 76,
  status: {
    meetings_status: { as_before: 25, nearly: 36, under_way: 15, early: 0 },
    supervision_status: { as_before: 46, nearly: 15, under_way: 11, early: 4 },
    contact_status: { as_before: 15, nearly: 17, under_way: 29, early: 15 },
  },
  lost: { unknown: 4, empty: 3 },
  mainMode: { video: 45, outdoors: 17, phone: 6, premises: 5, home: 1, '#unknown': 2 },
  meetingModes: { counts: { video: 63, outdoors: 55, phone: 49, premises: 41, home: 38, other: 2 } },
  phoneAges: {
    unknown: 2,
    counts: { age_15_17: 38, age_18_22: 24, age_12_14: 15, age_0_11: 4, parents: 29 },
  },
  meetings: {
    reasons: {
      counts: {
        parents_decline: 27,
        parents_cannot: 18,
        child_health: 16,
        avoid_infection: 14,
        video_continues: 11,
        rooms: 5,
        staff: 4,
        other: 2,
      },
    },
    expected: { ...usualMonths, '2020-06': 25, '2020-07': 6, '2020-08': 15, '2020-09': 1, 'cannot-say': 4 },
    whyNot: { infection: 3, guidelines: 1 },
    learning: { yes: 70, no: 6 },
    topics: {
      counts: {
        young_safer: 41,
        parents_time: 33,
        easier_to_reach: 24,
        more_frequent: 37,
        outdoors: 30,
        not_for_all: 12,
        other: 2,
      },
    },
  },
  supervisionModes: {
    counts: { at_place: 66, outdoors: 49, elsewhere: 12, video: 58, phone_child: 37, phone_place: 35 },
  },
  supervisionCounts: { unknown: 5, empty: 3, backlog: { asBefore: 4, behind: 12 }, overdue: 5 },
  plan: { yes: 12, no: 4 },
  caughtUp: { '2020-06': 5, '2020-07': 1, '2020-08': 4, '2020-09': 1, 'cannot-say': 1 },
  supervision: {
    reasons: {
      counts: { place_declines: 17, child_protection: 13, visit_ban: 8, remote_best: 9, staff: 3, other: 1 },
    },
    expected: { ...usualMonths, '2020-06': 15, '2020-07': 1, '2020-08': 10, 'cannot-say': 4 },
    whyNot: { infection: 3, families: 1 },
    learning: { yes: 38, no: 38 },
    topics: { counts: { supplement: 29, closer: 14, walks: 22, place_contact: 9, other: 1 } },
  },
  guidelines: { yes: 52, no: 24 },
  contactPosition: 0.56,
  contact: {
    reasons: {
      counts: {
        child_protection: 39,
        place_protection: 31,
        parents_health: 12,
        parents_hygiene: 14,
        parents_opt_out: 9,
        rooms: 11,
        other: 2,
      },
    },
    expected: { ...usualMonths, '2020-06': 29, '2020-07': 9, '2020-08': 16, '2020-09': 2, 'cannot-say': 5 },
    whyNot: { infection: 2, guidelines: 2, families: 1 },
    learning: { yes: 30, no: 46 },
    topics: { counts: { less_contact: 13, fixed_frame: 12, online_play: 10, outdoors: 17, other: 1 } },
  },
  lessReaction: { positive: 7, mixed: 4, negative: 1, '#unknown': 1 },
  otherTopics: {
    alone: { none: 6 },
    counts: { frequent_contact: 44, efficient: 39, across: 35, outdoors: 28, other: 3 },
  },
  told: 16,
  consent: { yes: 10, no: 6 },
  remarks: 5,
};

export const maj = {
  round: '2020-maj',
  questionnaires: {
    bostoette,
    'boern-myndighed': childAuthority,
    'aktivitet-samvaer': centre,
    beskaeftigelse: work,
  },
};
