/** What each command needs, as the program itself says. */
import { holdersOf } from '../../src/access/policy.ts';
import { commands } from '../../src/cli/commands.ts';

export function commandTable(): string {
  const lines = commands.map(
    ({ name, needs }) =>
      `| \`${name}\` | ${needs} | ${needs === 'nothing' ? '' : holdersOf(needs).join(', ')} |`,
  );
  return ['| command | needs | roles that hold it |', '| --- | --- | --- |', ...lines].join('\n');
}
