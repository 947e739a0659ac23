// The steps that the plans of the four questionnaires are made of. A step fills one question, for those who are asked it.
import { amount, deal, mark, partInBand, pick, score } from './deal.mjs';
import { levels } from './respondents.mjs';
import { sentences } from './sentences.mjs';

export const everyone = () => true;
export const hasStatus =
  (question, ...codes) =>
  (row) =>
    codes.includes(row.answers[question]);
export const behind = (question) => hasStatus(question, 'nearly', 'under_way', 'early');
export const applies = (question) => (row) => row.answers[question] !== '#not-applicable';
export const answers = (question, code) => (row) => row.answers[question] === code;
export const marked = (question, code) => (row) => (row.answers[question] ?? '').split('|').includes(code);

/** One answer each; the counts add up to those asked. */
export const one = (question, asked, counts) => (rows) => deal(rows.filter(asked), question, counts);

/** One answer each, the codes from most to least, so that those who are further on have more. */
export const ranked =
  (question, asked, status, { '#unknown': unknown = 0, ...counts }) =>
  (rows) => {
    const all = rows.filter(asked);
    deal(all, question, { '#unknown': unknown, rest: all.length - unknown });
    const rest = all.filter((row) => row.answers[question] === 'rest');
    const place = (row) => levels[row.answers[status]] + score(row.authority.code, question);
    rest.sort((a, b) => place(b) - place(a));
    for (const [code, k] of Object.entries(counts))
      for (const row of rest.splice(0, k)) row.answers[question] = code;
    if (rest.length > 0) throw new Error(`${question}: ${rest.length} rows are left without an answer`);
  };

/** Several answers each. `unknown` of those asked do not know. */
export const many =
  (question, asked, { unknown = 0, ...plan }) =>
  (rows) => {
    const all = rows.filter(asked);
    const lost = pick(all, question, '#unknown', unknown);
    for (const row of lost) row.answers[question] = '#unknown';
    mark(
      all.filter((row) => !lost.includes(row)),
      question,
      plan,
    );
  };

/** A sentence of our own for each of those asked, or for so many of them. */
export const words = (question, asked, pool, howMany) => (rows) => {
  const all = rows.filter(asked);
  const chosen = pick(all, question, 'text', howMany ?? all.length);
  const available = sentences[pool];
  // Later rounds go on where the list ended, so that an authority does not repeat itself.
  const start = Math.floor(score(pool, rows[0].round, rows[0].questionnaire) * available.length);
  chosen.forEach((row, index) => {
    row.answers[question] = available[(start + index) % available.length];
  });
};

/** A number in proportion to population; some do not know it and some leave it empty. */
export const number =
  (question, asked, { unknown = 0, empty = 0, ...plan }) =>
  (rows) => {
    const all = rows.filter(asked);
    const missing = pick(all, question, 'missing', unknown + empty);
    for (const row of all) row.answers[question] = String(amount(row, question, plan));
    missing.forEach((row, index) => {
      row.answers[question] = index < unknown ? '#unknown' : '';
    });
  };

/** The part of a number that the status stands for; missing where the number is. */
export const partOf =
  (whole, question, { status, position = 0.5 }) =>
  (rows) => {
    for (const row of rows.filter((row) => row.answers[whole] !== undefined)) {
      const total = row.answers[whole];
      const place = position + 0.4 * (score(row.authority.code, question) - 0.5);
      const part = /^\d+$/.test(total) ? partInBand(Number(total), row.answers[status], place) : total;
      row.answers[question] = part === undefined ? '#unknown' : String(part);
    }
  };
