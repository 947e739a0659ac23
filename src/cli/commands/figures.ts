import { parseArgs } from 'node:util';
import type { Context } from '../../actions/context.ts';
import { figuresOfRound } from '../../actions/figures-of-round.ts';
import type { FoundRound } from '../../actions/find-round.ts';
import { type SplitProblem, splitByRule, splitChoices } from '../../actions/split-by-rule.ts';
import { textIn } from '../../core/language.ts';
import type { Figure } from '../../figure/figure.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { withRound } from '../round-argument.ts';

export const figuresCommand: Command = {
  name: 'figures',
  needs: 'figures.read',
  takes: 'PROGRAMME/ROUND [--by-rule RULE --figure ID] [--json]',
  does: 'Computes every figure of a round: of the frozen dataset, else of the answers as they are now. --by-rule divides one by whether a rule held when each sheet was sent.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        'by-rule': { type: 'string' },
        figure: { type: 'string' },
      },
      allowPositionals: true,
    });
    const rule = values['by-rule'];
    if ((rule === undefined) !== (values.figure === undefined))
      throw new UsageError('--by-rule and --figure go together: which rule, and which figure');
    return withRound(positionals, terminal, async (house, found) => {
      if (rule !== undefined && values.figure !== undefined) {
        const wish = { rule, figure: values.figure };
        return divide(house, found, { ...wish, json: values.json }, terminal);
      }
      const computed = await figuresOfRound(house, found);
      if (values.json) terminal.out(JSON.stringify(computed.json));
      else
        for (const figure of computed.figures)
          terminal.out(`${figure.id}\t${shown(figure)}\t${textIn(figure.definition.title, 'en')}`);
      return 0;
    });
  },
};

function shown({ value }: Figure): string {
  if (value.kind === 'unknown') return value.why;
  if ('k' in value) return `${value.k} of ${value.n}`;
  if ('number' in value) return `${value.number} (n = ${value.n})`;
  if ('categories' in value) return value.categories.map(({ code, k }) => `${code} ${k}`).join(', ');
  if ('flows' in value) return value.flows.map(({ from, to, k }) => `${from} > ${to} ${k}`).join(', ');
  if ('answers' in value)
    return value.answers.map(({ authority, answer }) => `${authority} ${answer}`).join(', ');
  return value.rows
    .map(({ code, value: row }) => `${code} ${row.kind === 'known' ? `${row.k} of ${row.n}` : row.why}`)
    .join(', ');
}

interface Division {
  readonly rule: string;
  readonly figure: string;
  readonly json: boolean;
}

async function divide(
  context: Context,
  found: FoundRound,
  { json, ...wish }: Division,
  terminal: Terminal,
): Promise<0 | 1> {
  const split = await splitByRule(context, found, wish);
  if (!split.ok) {
    const [problem] = split.problems;
    const { versions } = await splitChoices(context, found);
    if (problem)
      terminal.err(
        problemText(
          problem,
          versions.map(({ ref }) => ref),
        ),
      );
    return 1;
  }
  const { parts, version, hash } = split.value;
  if (json) terminal.out(JSON.stringify({ figure: wish.figure, rule: version.ref, dataset: hash, parts }));
  else
    for (const { group, authorities, figure } of parts)
      terminal.out(`${group}\t${authorities} authorities\t${shown(figure)}`);
  return 0;
}

function problemText(problem: SplitProblem, refs: readonly string[]): string {
  const choose =
    refs.length > 0
      ? `Rules that divide this round: ${refs.join(', ')}.`
      : 'All sheets of the round were sent under the same rules.';
  switch (problem.code) {
    case 'no-rules':
      return 'The programme follows no rules, so there is nothing to divide by.';
    case 'no-such-figure':
      return `There is no figure "${problem.id}". "pejling figures" without --by-rule lists them.`;
    case 'figure-not-split':
      return `"${problem.id}" is a ${problem.kind}, which cannot be divided. Choose a distribution, a share or a count.`;
    case 'no-such-rule':
      return `There is no rule "${problem.ref}". ${choose}`;
  }
}
