import { parseArgs } from 'node:util';
import { verifyMemo } from '../../actions/verify-memo.ts';
import { discrepancyText } from '../../messages/discrepancy.ts';
import { type Command, UsageError } from '../command.ts';
import { readFile } from './answers.ts';

export const verifyCommand: Command = {
  name: 'verify',
  takes: 'FILE.json [--json]',
  does: 'Recomputes every figure and sentence of a memo, from its file alone and from its frozen dataset if it is here.',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new UsageError('name one memo file');
    const bytes = readFile(file, terminal);
    if (!bytes) return 1;
    const memo = parse(new TextDecoder().decode(bytes));
    if (memo === undefined) {
      terminal.err(`"${file}" is not JSON. Give the .json file that "pejling memo" wrote.`);
      return 1;
    }
    const house = await terminal.openHouse();
    try {
      const { discrepancies, edition, againstDataset } = await verifyMemo(house, memo);
      if (values.json)
        terminal.out(JSON.stringify({ true: discrepancies.length === 0, againstDataset, discrepancies }));
      else for (const discrepancy of discrepancies) terminal.err(discrepancyText(discrepancy, 'en'));
      if (discrepancies.length > 0) {
        if (!values.json)
          terminal.err(
            `${discrepancies.length} ${discrepancies.length === 1 ? 'discrepancy' : 'discrepancies'}.`,
          );
        return 1;
      }
      const source = againstDataset
        ? 'its own tables and the frozen dataset'
        : 'its own tables; the dataset is not at hand';
      if (!values.json)
        terminal.out(
          `True: ${edition?.figures.length} figures and ${edition?.sentences.length} sentences follow from ${source}.`,
        );
      return 0;
    } finally {
      await house?.close();
    }
  },
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
