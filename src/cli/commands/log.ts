import { parseArgs } from 'node:util';
import { type LogVerdict, verifyLog } from '../../actions/verify-log.ts';
import type { LogFault } from '../../audit/seal.ts';
import type { Command, Terminal } from '../command.ts';

export const logVerify: Command = {
  name: 'log verify',
  needs: 'log.read',
  takes: '[--expect HASH] [--json]',
  does: 'Proves that no sealed line of the log was removed, altered or moved.',
  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: { expect: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const house = await terminal.openHouse();
    if (!house) return 1;
    try {
      const verdict = await verifyLog(house, values.expect);
      if (values.json) terminal.out(JSON.stringify(verdict));
      else say(verdict, terminal);
      return verdict.faults.length === 0 && verdict.expectedFound !== false ? 0 : 1;
    } finally {
      await house.close();
    }
  },
};

function say({ faults, seals, sealedLines, unsealedLines, hash, expectedFound }: LogVerdict, to: Terminal) {
  for (const fault of faults) to.err(faultText(fault));
  if (expectedFound === false) to.err('The seal that was expected is not there: the log was made anew.');
  if (faults.length > 0) return to.err(`${faults.length} faults. The log is not what it was.`);
  to.out(
    `${sealedLines} lines in ${seals} seals stand as they were sealed; ${unsealedLines} are not sealed yet.`,
  );
  if (hash) to.out(`Last seal: ${hash}`);
}

function faultText(fault: LogFault): string {
  switch (fault.code) {
    case 'removed':
      return `Line ${fault.line} (seal ${fault.seal}) has been removed.`;
    case 'altered':
      return `Line ${fault.line} (seal ${fault.seal}) has been altered.`;
    case 'moved':
      return `Line ${fault.line} (seal ${fault.seal}) stands where another line stood.`;
    case 'seal-broken':
      return `Seal ${fault.seal} does not follow from its lines and the seal before it.`;
    case 'seal-missing':
      return `Seal ${fault.seal} is missing.`;
  }
}
