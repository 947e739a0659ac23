// Hands out made-up answers. Nothing is random: every choice comes from a hash of its keys, so that the same
// authority leans the same way in every round and the files come out alike on every machine.
import { createHash } from 'node:crypto';

/** A number in [0, 1) that depends on the keys alone. */
export function score(...keys) {
  return createHash('sha256').update(keys.join('\u0000')).digest().readUIntBE(0, 6) / 2 ** 48;
}

/** How strongly a row leans towards something: mostly the same in every round. */
function leaning(row, question, code) {
  const keys = [row.questionnaire, row.authority.code, question, code];
  return 0.8 * score(...keys) + 0.2 * score(...keys, row.round);
}

/** The k rows that lean most towards a code. */
export function pick(rows, question, code, k) {
  if (k > rows.length) throw new Error(`cannot pick ${k} of ${rows.length} for ${question}.${code}`);
  return [...rows].sort((a, b) => leaning(b, question, code) - leaning(a, question, code)).slice(0, k);
}

/** One code for each row; the counts must add up to the rows. */
export function deal(rows, question, counts) {
  const sum = Object.values(counts).reduce((total, k) => total + k, 0);
  if (sum !== rows.length)
    throw new Error(`${question}: counts add up to ${sum}, but ${rows.length} are asked`);
  let left = rows;
  for (const [code, k] of Object.entries(counts)) {
    const chosen = new Set(pick(left, question, code, k));
    for (const row of chosen) row.answers[question] = code;
    left = left.filter((row) => !chosen.has(row));
  }
}

/**
 * Codes for each row so that each code has exactly its count and nobody is left without any. `alone` are codes that
 * stand alone, `union` is a set of codes that together are marked by exactly so many rows, and of the codes `apart`
 * nobody has two.
 */
export function mark(rows, question, { counts, alone = {}, union, apart = [] }) {
  const marks = new Map(rows.map((row) => [row, new Set()]));
  let open = rows;
  for (const [code, k] of Object.entries(alone)) {
    for (const row of pick(open, question, code, k)) marks.get(row).add(code);
    open = open.filter((row) => marks.get(row).size === 0);
  }
  const unionRows = union ? pick(open, question, 'union', union.rows) : [];
  if (union) dealUnion(unionRows, question, union, counts, marks);
  for (const [code, k] of Object.entries(counts)) {
    if (union?.codes.includes(code)) continue;
    const free = apart.includes(code)
      ? open.filter((row) => !apart.some((other) => marks.get(row).has(other)))
      : open;
    for (const row of pick(free, question, code, k)) marks.get(row).add(code);
  }
  feedTheEmpty(open, question, marks, [...(union?.codes ?? []), ...apart]);
  for (const [row, codes] of marks) row.answers[question] = [...codes].join('|');
}

function dealUnion(rows, question, { codes }, counts, marks) {
  for (const code of codes)
    for (const row of pick(rows, question, code, counts[code])) marks.get(row).add(code);
  for (const row of rows.filter((row) => marks.get(row).size === 0)) {
    const donor = rows.find((other) => marks.get(other).size > 1);
    if (!donor) throw new Error(`${question}: the union is larger than its codes allow`);
    move(donor, row, [...marks.get(donor)][0], marks);
  }
}

/** Rows without a mark take one from the row with the most, so that the counts stay. */
function feedTheEmpty(rows, question, marks, untouchable) {
  for (const row of rows.filter((row) => marks.get(row).size === 0)) {
    const movable = (other) => [...marks.get(other)].filter((code) => !untouchable.includes(code));
    const donor = [...rows]
      .filter((other) => marks.get(other).size > 1 && movable(other).length > 0)
      .sort((a, b) => marks.get(b).size - marks.get(a).size)[0];
    if (!donor) throw new Error(`${question}: too few marks to give every row one`);
    move(donor, row, movable(donor)[0], marks);
  }
}

function move(from, to, code, marks) {
  marks.get(from).delete(code);
  marks.get(to).add(code);
}

/** A number of people or cases in proportion to how many live there. */
export function amount(row, question, { perThousand, spread = 0.4, least = 1 }) {
  const steady = 1 - spread / 2 + spread * score(row.questionnaire, row.authority.code, question);
  const drift = 0.98 + 0.04 * score(row.authority.code, question, row.round);
  return Math.max(least, Math.round((row.authority.population / 1000) * perThousand * steady * drift));
}

/** A part of a whole that lies in the band of a status; `undefined` if the whole is too small to have one. */
export function partInBand(whole, status, position) {
  const bounds = {
    as_before: [whole, whole],
    nearly: [Math.ceil(whole * 0.75), whole - 1],
    under_way: [Math.ceil(whole * 0.5), Math.ceil(whole * 0.75) - 1],
    early: [0, Math.ceil(whole * 0.5) - 1],
  };
  const [from, to] = bounds[status];
  return to < from ? undefined : Math.round(from + (to - from) * Math.min(1, Math.max(0, position)));
}
