// How many give each answer in the imagined round 2020-august: most are further on than in May, a few are not.
const bostoette = {
  sheets: { again: 72, anew: 3 },
  status: { status: { as_before: 61, nearly: 8, under_way: 4, early: 2 } },
  lost: { unknown: 3, empty: 2 },
  usersBack: {
    asBefore: { all: 50, from_75: 10, '#unknown': 1 },
    behind: { all: 2, from_75: 8, from_50: 4 },
  },
  reasons: {
    union: { rows: 6, codes: ['risk_group', 'cannot', 'declines'] },
    counts: {
      stages: 8,
      risk_group: 5,
      cannot: 2,
      declines: 2,
      groups_closed: 3,
      changed_form: 2,
      health_limits: 1,
      rooms: 2,
      staff: 1,
      other: 1,
    },
  },
  expected: { '2020-09': 6, '2020-10': 3, '2020-11': 1, '2020-12': 1, 'cannot-say': 3 },
  whyNot: { infection: 2, citizens: 1 },
  modes: {
    asBefore: { counts: { home: 61, office: 41, outdoors: 36, phone: 38, video: 22, groups: 41 } },
    behind: {
      apart: ['home', 'home_when_needed'],
      counts: {
        home: 5,
        home_when_needed: 8,
        office: 7,
        outdoors: 10,
        phone: 11,
        video: 9,
        groups: 3,
        other: 1,
      },
    },
  },
  frequency: {
    asBefore: { more: 8, same: 47, varies: 5, '#unknown': 1 },
    behind: { more: 2, same: 4, less: 6, varies: 2 },
  },
  groups: {
    asBefore: { all: 48, some: 6, had_none: 7 },
    closed: { none: 3 },
    behind: { all: 3, some: 7, had_none: 1 },
  },
  learning: { yes: 60, no: 12, '#unknown': 3 },
  topics: {
    counts: {
      remote: 44,
      shorter_often: 27,
      walks: 36,
      not_for_all: 17,
      fewer_visits: 9,
      planning: 10,
      other: 2,
    },
  },
  told: 18,
  consent: { yes: 13, no: 5 },
  remarks: 4,
};

const centre = {
  sheets: { again: 63, anew: 3 },
  status: { status: { as_before: 45, nearly: 12, under_way: 6, early: 3 } },
  lost: { unknown: 3, empty: 3 },
  usersBack: {
    asBefore: { all: 37, from_75: 7, '#unknown': 1 },
    behind: { all: 3, from_75: 12, from_50: 4, below_50: 2 },
  },
  reasons: {
    union: { rows: 10, codes: ['risk_group', 'cannot', 'declines'] },
    counts: {
      stages: 9,
      rooms: 10,
      assembly_limit: 3,
      risk_group: 7,
      cannot: 3,
      declines: 3,
      cannot_follow: 3,
      transport: 2,
      staff: 2,
      other: 1,
    },
  },
  expected: { '2020-09': 9, '2020-10': 4, '2020-12': 2, 'cannot-say': 6 },
  whyNot: { infection: 3, guidelines: 2, resources: 1 },
  arrangement: {
    asBefore: { alone: { as_usual: 17 }, counts: { smaller_groups: 20, other_rooms: 11, outdoors: 15 } },
    behind: {
      alone: { none: 1 },
      counts: { smaller_groups: 17, shorter: 9, fewer_days: 8, other_rooms: 9, outdoors: 8 },
    },
  },
  substitutes: {
    alone: { none: 2 },
    counts: { residence: 11, remote: 12, outdoors: 11, material: 5, other: 1 },
  },
  unreferred: { open: 30, limited: 17, changed: 6, closed: 3, '#not-applicable': 9, '#unknown': 1 },
  unreferredInstead: { counts: { walks: 4, outreach: 3, remote: 2, outdoors: 3 } },
  learning: { yes: 46, no: 17, '#unknown': 3 },
  topics: {
    counts: { remote: 22, smaller_groups: 31, outdoors: 27, residence: 11, not_for_all: 13, other: 1 },
  },
  told: 11,
  consent: { yes: 8, no: 3 },
  remarks: 3,
};

const work = {
  sheets: { again: 57, anew: 3 },
  status: { status: { as_before: 43, nearly: 8, under_way: 5, early: 2, '#not-applicable': 2 } },
  lost: { unknown: 2, empty: 2 },
  usersBack: {
    asBefore: { all: 37, from_75: 5, '#unknown': 1 },
    behind: { all: 2, from_75: 9, from_50: 3, below_50: 1 },
  },
  reasons: {
    union: { rows: 7, codes: ['risk_group', 'cannot', 'declines'] },
    counts: {
      stages: 6,
      rooms: 7,
      assembly_limit: 2,
      risk_group: 5,
      cannot: 2,
      declines: 2,
      cannot_follow: 2,
      transport: 1,
      orders: 4,
      staff: 1,
      other: 1,
    },
  },
  expected: { '2020-09': 7, '2020-10': 3, '2020-11': 1, 'cannot-say': 4 },
  whyNot: { infection: 2, guidelines: 1, resources: 1 },
  arrangement: {
    asBefore: { alone: { as_usual: 18 }, counts: { smaller_groups: 18, other_rooms: 10, outdoors: 5 } },
    behind: { counts: { smaller_groups: 12, shorter: 7, fewer_days: 6, other_rooms: 6, outdoors: 4 } },
  },
  substitutes: { alone: { none: 2 }, counts: { residence: 7, remote: 7, outdoors: 5, material: 4 } },
  learning: { yes: 35, no: 20, '#unknown': 3 },
  topics: {
    counts: { remote: 10, smaller_groups: 25, outdoors: 12, residence: 8, not_for_all: 9, other: 1 },
  },
  told: 8,
  consent: { yes: 6, no: 2 },
  remarks: 2,
};

const childAuthority = {
  sheets: { again: 68, anew: 3 },
  status: {
    meetings_status: { as_before: 47, nearly: 17, under_way: 6, early: 1 },
    supervision_status: { as_before: 58, nearly: 9, under_way: 3, early: 1 },
    contact_status: { as_before: 40, nearly: 18, under_way: 10, early: 3 },
  },
  lost: { unknown: 3, empty: 2 },
  mainMode: { video: 34, outdoors: 14, phone: 4, premises: 13, home: 5, '#unknown': 1 },
  meetingModes: { counts: { video: 54, outdoors: 46, phone: 33, premises: 58, home: 55, other: 1 } },
  phoneAges: { unknown: 1, counts: { age_15_17: 26, age_18_22: 18, age_12_14: 8, age_0_11: 2, parents: 18 } },
  meetings: {
    reasons: {
      counts: {
        parents_decline: 10,
        parents_cannot: 6,
        child_health: 8,
        avoid_infection: 6,
        video_continues: 9,
        rooms: 2,
        staff: 2,
        other: 1,
      },
    },
    expected: { '2020-09': 13, '2020-10': 5, '2020-12': 2, 'cannot-say': 4 },
    whyNot: { infection: 3, families: 1 },
    learning: { yes: 66, no: 5 },
    topics: {
      counts: {
        young_safer: 40,
        parents_time: 33,
        easier_to_reach: 22,
        more_frequent: 36,
        outdoors: 29,
        not_for_all: 13,
        other: 1,
      },
    },
  },
  supervisionModes: {
    counts: { at_place: 69, outdoors: 38, elsewhere: 9, video: 37, phone_child: 22, phone_place: 20 },
  },
  supervisionCounts: { unknown: 3, empty: 2, backlog: { asBefore: 3, behind: 6 }, overdue: 3 },
  plan: { yes: 8, no: 1 },
  caughtUp: { '2020-09': 5, '2020-10': 2, 'cannot-say': 1 },
  supervision: {
    reasons: {
      counts: { place_declines: 6, child_protection: 7, visit_ban: 1, remote_best: 3, staff: 2, other: 1 },
    },
    expected: { '2020-09': 8, '2020-10': 3, 'cannot-say': 2 },
    whyNot: { infection: 1, families: 1 },
    learning: { yes: 37, no: 34 },
    topics: { counts: { supplement: 29, closer: 13, walks: 23, place_contact: 9, other: 1 } },
  },
  guidelines: { yes: 57, no: 14 },
  contactPosition: 0.5,
  contact: {
    reasons: {
      counts: {
        child_protection: 19,
        place_protection: 13,
        parents_health: 6,
        parents_hygiene: 6,
        parents_opt_out: 3,
        rooms: 5,
        other: 1,
      },
    },
    expected: { '2020-09': 17, '2020-10': 6, '2020-11': 2, 'cannot-say': 6 },
    whyNot: { infection: 4, families: 2 },
    learning: { yes: 31, no: 40 },
    topics: { counts: { less_contact: 12, fixed_frame: 14, online_play: 9, outdoors: 18, other: 1 } },
  },
  lessReaction: { positive: 6, mixed: 5, negative: 1 },
  otherTopics: {
    alone: { none: 5 },
    counts: { frequent_contact: 40, efficient: 37, across: 36, outdoors: 24, other: 2 },
  },
  told: 13,
  consent: { yes: 9, no: 4 },
  remarks: 4,
};

export const august = {
  round: '2020-august',
  questionnaires: {
    bostoette,
    'boern-myndighed': childAuthority,
    'aktivitet-samvaer': centre,
    beskaeftigelse: work,
  },
};
