import { parseArgs } from 'node:util';
import { answersJson } from '../../proofreading/report/answers-json.ts';
import { answersText } from '../../proofreading/report/answers-text.ts';
import { type ExitCode, type Terminal, UsageError } from '../command.ts';
import { givenFiles, proofreadGiven } from './proofread-given.ts';

export async function runReconstruct(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      claims: { type: 'string' },
      range: { type: 'string' },
      of: { type: 'string' },
      reading: { type: 'string', default: 'ordinary' },
      json: { type: 'boolean', default: false },
    },
  });
  const given = givenFiles(positionals, values.claims);
  const { reading } = values;
  if (reading !== 'ordinary' && reading !== 'wide') throw new UsageError('--reading is ordinary or wide');
  if (values.of !== undefined && values.range === undefined) throw new UsageError('--of needs --range');
  const quantity = values.range === undefined ? {} : { quantity: quantityOf(values.range, values.of) };
  const wanted = { reading, ...quantity } as const;
  const { answers, claimSet } = (await proofreadGiven(given, terminal, { answers: wanted })) ?? {};
  if (!answers || !claimSet) return 1;
  terminal.out(
    values.json
      ? JSON.stringify(answersJson(answers, claimSet))
      : answersText(answers, claimSet, wanted, 'en').trimEnd(),
  );
  const isAsked = answers.kind === 'possible' && answers.quantity?.ok !== false;
  return isAsked ? 0 : 1;
}

function quantityOf(expression: string, base: string | undefined) {
  return { expression, ...(base === undefined ? {} : { base }) };
}
