import { parseArgs } from 'node:util';
import { figuresOfRound } from '../../actions/figures-of-round.ts';
import { textIn } from '../../core/language.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Command } from '../command.ts';
import { withRound } from '../round-argument.ts';

export const figuresCommand: Command = {
  name: 'figures',
  needs: 'figures.read',
  takes: 'PROGRAMME/ROUND [--json]',
  does: 'Computes every figure of a round: of the frozen dataset, else of the answers as they are now.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return withRound(positionals, terminal, async (house, found) => {
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
