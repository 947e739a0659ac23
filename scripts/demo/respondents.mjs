// Who answers, and how far each of them is.
import { score } from './deal.mjs';

/** Authorities in the order in which they would answer: mostly a habit, a little chance, small ones somewhat later. */
function byWillingness(authorities, questionnaire) {
  const willingness = ({ code, population }) =>
    0.5 * score(code, 'answers') +
    0.5 * score(code, 'answers', questionnaire) -
    (population < 10000 ? 0.25 : 0);
  return [...authorities].sort((a, b) => willingness(b) - willingness(a));
}

/** So many authorities, drawn from each region in proportion to its size. */
export function firstRespondents(authorities, questionnaire, count) {
  const regions = Map.groupBy(byWillingness(authorities, questionnaire), (authority) => authority.region);
  const quotas = [...regions].map(([region, members]) => {
    const exact = (members.length * count) / authorities.length;
    return { region, members, whole: Math.floor(exact), rest: exact % 1 };
  });
  let left = count - quotas.reduce((sum, { whole }) => sum + whole, 0);
  for (const quota of quotas.toSorted((a, b) => b.rest - a.rest || a.region.localeCompare(b.region))) {
    if (left > 0) {
      quota.whole += 1;
      left -= 1;
    }
  }
  return quotas.flatMap(({ members, whole }) => members.slice(0, whole));
}

/** Mostly those who answered the round before, and a few new ones. */
export function laterRespondents(authorities, questionnaire, earlier, { again, anew }) {
  const order = byWillingness(authorities, questionnaire);
  const before = new Set(earlier);
  return [
    ...order.filter((authority) => before.has(authority)).slice(0, again),
    ...order.filter((authority) => !before.has(authority)).slice(0, anew),
  ];
}

export const levels = { as_before: 3, nearly: 2, under_way: 1, early: 0 };

/** Gives each row a status so that the counts come out, in order of how far it leans and how far it was before. */
export function dealStatus(rows, question, { '#not-applicable': outside = 0, ...counts }, earlier) {
  const before = (row) => levels[earlier?.get(row.authority.code)?.[question]];
  // Who has said how far it is, runs the service; only newcomers can say that they do not.
  const newcomers = rows.filter((row) => before(row) === undefined).slice(0, outside);
  for (const row of newcomers) row.answers[question] = '#not-applicable';
  const progress = (row) => {
    const { code } = row.authority;
    const own = 0.6 * score(code, 'progress') + 0.4 * score(code, row.questionnaire, question, row.round);
    const setback = score(code, question, 'setback', row.questionnaire) < 0.07 ? 1.5 : 0;
    return before(row) === undefined ? own * 3 : 0.55 * before(row) + own * 1.6 - setback;
  };
  const order = rows.filter((row) => !newcomers.includes(row)).sort((a, b) => progress(b) - progress(a));
  for (const [code, k] of Object.entries(counts))
    for (const row of order.splice(0, k)) row.answers[question] = code;
  if (order.length > 0) throw new Error(`${question}: ${order.length} rows are left without a status`);
}
