import { parseArgs } from 'node:util';
import { proofreadFile } from '../../actions/proofread-file.ts';
import { proofreadFileProblem } from '../../messages/proofreading.ts';
import { answersJson } from '../../proofreading/report/answers-json.ts';
import { answersText } from '../../proofreading/report/answers-text.ts';
import { type ExitCode, type Terminal, UsageError } from '../command.ts';
import { readFile } from './answers.ts';

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
  const [file, ...more] = positionals;
  const { reading } = values;
  if (more.length > 0 || (!file && !values.claims)) throw new UsageError('name one file, or claims, or both');
  if (reading !== 'ordinary' && reading !== 'wide') throw new UsageError('--reading is ordinary or wide');
  if (values.of !== undefined && values.range === undefined) throw new UsageError('--of needs --range');
  const bytes = file === undefined ? undefined : readFile(file, terminal);
  const claims = values.claims === undefined ? undefined : readFile(values.claims, terminal);
  if ((file !== undefined && !bytes) || (values.claims !== undefined && !claims)) return 1;
  const quantity = values.range === undefined ? {} : { quantity: quantityOf(values.range, values.of) };
  const wanted = { reading, ...quantity } as const;
  const done = await proofreadFile(
    {
      ...(bytes && file !== undefined ? { document: { bytes, name: file } } : {}),
      ...(claims ? { claimsFile: new TextDecoder().decode(claims) } : {}),
      answers: wanted,
    },
    terminal.proofreading(),
  );
  if (!done.ok) {
    for (const problem of done.problems)
      terminal.err(`${file ?? values.claims}: ${proofreadFileProblem(problem, 'en')}`);
    return 1;
  }
  const { answers, claimSet } = done.value;
  if (!answers) return 1;
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
