import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerAccessRequest } from '../../actions/access-request.ts';
import { commandLine } from '../../actions/context.ts';
import { deletePerson, exportPerson } from '../../actions/person-data.ts';
import { runRetention } from '../../actions/retention.ts';
import { type Command, type House, type Terminal, UsageError } from '../command.ts';
import { withRound } from '../round-argument.ts';
import { writeFile } from './answers.ts';

/** What is held about persons. */
export const privacyCommands: readonly Command[] = [
  {
    name: 'retention run',
    needs: 'users.manage',
    takes: '[--json]',
    does: 'Deletes what the rules of the programmes say is due, and says what. A running site does so by itself.',
    async run(args, terminal) {
      const { values } = parseArgs({
        args: [...args],
        options: { json: { type: 'boolean', default: false } },
      });
      return inHouse(terminal, async (house) => {
        const deleted = await runRetention(house, commandLine);
        if (values.json) terminal.out(JSON.stringify(deleted));
        else
          for (const { rule, of, days, count } of deleted)
            terminal.out(`${rule} of ${of}: ${count} deleted after ${days} days.`);
        if (!values.json && deleted.length === 0) terminal.out('Nothing is due.');
        return 0;
      });
    },
  },
  {
    name: 'person export',
    needs: 'users.manage',
    takes: '[--mail MAIL] [--name NAME]',
    does: 'Prints everything that is held about a person, as JSON.',
    run: (args, terminal) =>
      inHouse(terminal, async (house) => {
        terminal.out(JSON.stringify(await exportPerson(house, personOf(args), commandLine), undefined, 2));
        return 0;
      }),
  },
  {
    name: 'person delete',
    needs: 'users.manage',
    takes: '[--mail MAIL] [--name NAME]',
    does: "Deletes a person's account, and their name from answers, letters and log. What was answered stays.",
    run: (args, terminal) =>
      inHouse(terminal, async (house) => {
        const deleted = await deletePerson(house, personOf(args), commandLine);
        if (deleted.ok) {
          terminal.out(`${deleted.value} lines no longer name the person.`);
          return 0;
        }
        const isLast = deleted.problems[0]?.code === 'last-administrator';
        terminal.err(
          isLast
            ? 'This is the last administrator. Make another first.'
            : 'Nothing is held about that person.',
        );
        return 1;
      }),
  },
  {
    name: 'access-request',
    needs: 'figures.read',
    takes: 'PROGRAMME/ROUND [--out DIR]',
    does: 'Writes what may go out when somebody asks for access to the documents of a round, and what may not.',
    run(args, terminal) {
      const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { out: { type: 'string', default: '.' } },
      });
      return withRound(positionals, terminal, async (house, found) => {
        const files = await answerAccessRequest(house, found, commandLine);
        for (const { name, content } of files) {
          const path = join(values.out, name);
          if (!writeFile(path, content, terminal)) return 1;
          terminal.out(`Wrote ${path}.`);
        }
        return 0;
      });
    },
  },
];

function personOf(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: { mail: { type: 'string', default: '' }, name: { type: 'string', default: '' } },
  });
  if (values.mail.trim() === '' && values.name.trim() === '')
    throw new UsageError('give --mail, --name or both');
  return values;
}

async function inHouse(terminal: Terminal, work: (house: House) => Promise<0 | 1>): Promise<0 | 1> {
  const house = await terminal.openHouse();
  if (!house) return 1;
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}
