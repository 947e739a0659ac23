#!/usr/bin/env node
// Makes the made-up answers of programmes/covid19-2020/demo. With --check it writes nothing and exits 1 if a file
// in the folder is not what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { august } from './demo/counts-2020-august.mjs';
import { maj } from './demo/counts-2020-maj.mjs';
import { plans } from './demo/plans.mjs';
import { registersCsv } from './demo/registers.mjs';
import { dealStatus, firstRespondents, laterRespondents } from './demo/respondents.mjs';

const programme = new URL('../programmes/covid19-2020/', import.meta.url);
const register = new URL('../registers/denmark/municipalities.csv', import.meta.url);

const [header, ...lines] = readFileSync(register, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const authorities = lines.map((cells) => {
  const field = (name) => cells[header.indexOf(name)];
  return { code: field('code'), region: field('region_code'), population: Number(field('population_2020')) };
});

/** Questionnaire → question → its codes in the order in which they are offered. */
const questions = new Map(
  Object.keys(plans).map((questionnaire) => {
    const { sections } = parse(
      readFileSync(new URL(`questionnaires/${questionnaire}.yaml`, programme), 'utf8'),
    );
    const within = (items) =>
      items.flatMap((item) => (item.items ? within(item.items) : item.id ? [item] : []));
    const asked = sections.flatMap((section) => within(section.items));
    return [
      questionnaire,
      new Map(asked.map(({ id, options = [] }) => [id, options.map(({ code }) => code)])),
    ];
  }),
);

/** The rows of one questionnaire in one round; `earlier` are its rows in the round before. */
function answer(round, questionnaire, counts, earlier) {
  const respondents = earlier
    ? laterRespondents(
        authorities,
        questionnaire,
        earlier.map((row) => row.authority),
        counts.sheets,
      )
    : firstRespondents(authorities, questionnaire, counts.sheets);
  const rows = respondents.map((authority) => ({ authority, questionnaire, round, answers: {} }));
  const before = earlier && new Map(earlier.map((row) => [row.authority.code, row.answers]));
  for (const [question, wanted] of Object.entries(counts.status)) dealStatus(rows, question, wanted, before);
  for (const step of plans[questionnaire](counts)) step(rows);
  return rows;
}

function cellOf(value, codes) {
  return value.split('|').length < 2 || codes.length === 0
    ? value
    : value
        .split('|')
        .toSorted((a, b) => codes.indexOf(a) - codes.indexOf(b))
        .join('|');
}

function toCsv(rows) {
  const columns = [...new Set([...questions.values()].flatMap((asked) => [...asked.keys()]))];
  const quote = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const place = (row) => `${row.authority.code} ${row.questionnaire}`;
  const lines = rows
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    .map(({ authority, questionnaire, answers }) => {
      const asked = questions.get(questionnaire);
      const unknown = Object.keys(answers).filter((id) => !asked.has(id));
      if (unknown.length > 0) throw new Error(`${questionnaire} has no question ${unknown.join(', ')}`);
      return [
        authority.code,
        questionnaire,
        ...columns.map((id) => cellOf(answers[id] ?? '', asked.get(id) ?? [])),
      ];
    });
  return [['authority', 'questionnaire', ...columns], ...lines]
    .map((line) => `${line.map(quote).join(',')}\n`)
    .join('');
}

function makeRound({ round, questionnaires }, earlier = {}) {
  const entries = Object.entries(questionnaires).map(([id, counts]) => [
    id,
    answer(round, id, counts, earlier[id]),
  ]);
  return Object.fromEntries(entries);
}

const may = makeRound(maj);
const later = makeRound(august, may);
const files = {
  '2020-maj.csv': toCsv(Object.values(may).flat()),
  '2020-august.csv': toCsv(Object.values(later).flat()),
  'registers.csv': registersCsv(authorities),
};
for (const [name, text] of Object.entries(files)) {
  const file = new URL(`demo/${name}`, programme);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(
      `programmes/covid19-2020/demo/${name} is not what scripts/make-demo.mjs writes. Run it, or restore the file.`,
    );
    process.exitCode = 1;
  }
}
