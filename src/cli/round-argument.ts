import { type FoundRound, findRound } from '../actions/find-round.ts';
import { type House, type Output, UsageError } from './command.ts';

/** The round that `PROGRAMME/ROUND` names; says what is wrong and gives nothing where there is none. */
export function roundArgument(
  house: House,
  argument: string | undefined,
  output: Output,
): FoundRound | undefined {
  const [programme, round, ...more] = (argument ?? '').split('/');
  if (!programme || !round || more.length > 0)
    throw new UsageError(
      `name a round as PROGRAMME/ROUND, for example covid19-2020/2020-maj${argument ? `; got "${argument}"` : ''}`,
    );
  const found = findRound(house, programme, round);
  if (found.ok) return found.value;
  const [problem] = found.problems;
  if (problem?.code === 'no-such-programme')
    output.err(`There is no programme "${problem.programme}". ${known('Programmes', problem.known)}`);
  if (problem?.code === 'no-such-round')
    output.err(
      `Programme ${programme} has no round "${problem.round}". ${known('Its rounds', problem.known)}`,
    );
  return undefined;
}

function known(what: string, names: readonly string[]): string {
  return names.length === 0 ? `${what}: none.` : `${what}: ${names.join(', ')}.`;
}
