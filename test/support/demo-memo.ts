/** The demo round of covid19-2020 as memos are made from it: without a database, straight from its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionsFor, roundBefore } from '../../src/actions/check-figures.ts';
import { memoFacts } from '../../src/actions/memo-facts.ts';
import { type Instant, toInstant } from '../../src/core/calendar.ts';
import { plan } from '../../src/figure/plan.ts';
import { tabulate } from '../../src/figure/tabulate.ts';
import type { EditionSource } from '../../src/memo/make-edition.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { readProgramme } from '../../src/programme/read-programme.ts';
import { readAnswersCsv } from '../../src/round/answers-csv.ts';
import type { Dataset } from '../../src/round/dataset.ts';
import { snapshot } from '../../src/round/snapshot.ts';
import { projectFolder } from './source-files.ts';

export interface DemoRound {
  readonly programme: Programme;
  readonly dataset: Dataset;
  readonly source: EditionSource;
}

export function demoProgramme(): Programme {
  const read = readProgramme(textFiles('programmes/covid19-2020'), textFiles('registers'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** A round's demo answers, counted. `change` alters the dataset first. */
export function demoRound(name: string, change: (dataset: Dataset) => Dataset = (same) => same): DemoRound {
  const programme = demoProgramme();
  const round = programme.rounds.find(({ id }) => id === name);
  const demo = programme.demo.find((one) => one.round === name);
  if (!round || !demo) throw new Error(`no demo round ${name}`);
  const answers = readAnswersCsv(new TextEncoder().encode(demo.file.text), programme, round);
  if (!answers.ok) throw new Error(JSON.stringify(answers.problems));
  const sheets = answers.value.sheets.map((sheet) => ({ ...sheet, withdrawn: false }));
  const asOf: Instant = toInstant(new Date('2020-06-05T06:00:00Z'));
  const dataset = change(snapshot(programme, round, sheets, asOf));
  const definitions = definitionsFor(programme, dataset.codebook, round);
  const before = roundBefore(programme, round.referenceDate);
  const earlier = before && !round.trial ? [demoRound(before.id).dataset] : [];
  const tabulations = tabulate(dataset, plan(definitions), earlier);
  const { hash } = dataset;
  const then = earlier.map((one) => ({ round: one.round, hash: one.hash, asOf: one.asOf }));
  const source = {
    definitions,
    tabulations,
    facts: memoFacts({ programme, round }),
    dataset: { hash, asOf, ...(then.length > 0 ? { earlier: then } : {}) },
    edition: 1,
  };
  return { programme, dataset, source };
}

/** Path → text, of everything in a folder. */
export function textFiles(folder: string): ReadonlyMap<string, string> {
  const whole = join(projectFolder, folder);
  const names = readdirSync(whole, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(whole.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}
