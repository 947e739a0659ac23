/** The round that a command is about: `PROGRAMME/ROUND` by ids, or the path of a programme's folder and a round. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FoundRound, findRound } from '../actions/find-round.ts';
import type { Programme } from '../programme/programme.ts';
import { type ExitCode, type House, type Output, type Terminal, UsageError } from './command.ts';

interface Named {
  readonly programme: string;
  readonly round: string;
  /** Read from the folder that the argument named. */
  readonly brought?: Programme;
}

/**
 * Opens the house, does the work on the round, and closes the house; says what is wrong where there is no such round.
 * `meanwhile` is done while the database starts, where the programmes' folders hold such a round.
 */
export async function withRound(
  positionals: readonly string[],
  terminal: Terminal,
  work: (house: House, found: FoundRound) => Promise<ExitCode>,
  meanwhile: (found: FoundRound) => void = () => undefined,
): Promise<ExitCode> {
  const named = readArgument(positionals, terminal);
  const house =
    named &&
    (await terminal.openHouse(named.brought, (parts) => {
      const found = findRound(parts, named.programme, named.round);
      if (found.ok) meanwhile(found.value);
    }));
  if (!house) return 1;
  try {
    const found = roundIn(house, named, terminal);
    return found ? await work(house, found) : 1;
  } finally {
    await house.close();
  }
}

function readArgument([argument = '', ...more]: readonly string[], terminal: Terminal): Named | undefined {
  if (more.length > 0) throw new UsageError(`name one round; "${more[0]}" is one too many`);
  const path = argument.replace(/\/+$/, '');
  const folder = dirname(path);
  const round = path.slice(path.lastIndexOf('/') + 1);
  if (path.includes('/') && round && existsSync(join(folder, 'programme.yaml'))) {
    const read = terminal.readProgramme(folder);
    if (read.ok) return { programme: read.value.id, round, brought: read.value };
    for (const problem of read.problems) terminal.err(problem);
    terminal.err(`The programme in "${folder}" has faults. Nothing was done.`);
    return undefined;
  }
  const [programme, id, ...deeper] = path.split('/');
  if (programme && id && deeper.length === 0) return { programme, round: id };
  throw new UsageError(
    `name a round as PROGRAMME/ROUND, for example covid19-2020/2020-maj, or as the path of a programme's folder and a round${
      argument ? `; got "${argument}"` : ''
    }`,
  );
}

function roundIn(house: House, named: Named, output: Output): FoundRound | undefined {
  const found = findRound(house, named.programme, named.round);
  if (found.ok) return found.value;
  const [problem] = found.problems;
  if (problem?.code === 'no-such-programme')
    output.err(`There is no programme "${problem.programme}". ${known('Programmes', problem.known)}`);
  if (problem?.code === 'no-such-round')
    output.err(
      `Programme ${named.programme} has no round "${problem.round}". ${known('Its rounds', problem.known)}`,
    );
  return undefined;
}

function known(what: string, names: readonly string[]): string {
  return names.length === 0 ? `${what}: none.` : `${what}: ${names.join(', ')}.`;
}
