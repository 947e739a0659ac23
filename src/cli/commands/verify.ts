import { parseArgs } from 'node:util';
import { verifyFile } from '../../actions/verify-file.ts';
import { discrepancyText } from '../../messages/discrepancy.ts';
import { verifyProblem } from '../../messages/verify-problem.ts';
import { type Command, UsageError } from '../command.ts';
import { readFile } from './answers.ts';

export const verifyCommand: Command = {
  name: 'verify',
  needs: 'nothing',
  takes: 'FILE.json|FILE.html|FILE.docx [--json]',
  does: 'Recomputes every figure of a memo, from its file alone and from its frozen dataset if it is here.',
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
    const house = await terminal.openHouse();
    try {
      const checked = await verifyFile(house, bytes);
      if (!checked.ok) {
        for (const problem of checked.problems) terminal.err(`"${file}": ${verifyProblem(problem, 'en')}`);
        return 1;
      }
      const { discrepancies, edition, againstDataset } = checked.value;
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
