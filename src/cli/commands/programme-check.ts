import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, UsageError } from '../command.ts';

export const programmeCheck: Command = {
  name: 'programme check',
  needs: 'nothing',
  takes: 'DIR',
  does: "Runs every module's check on a programme folder and names each fault.",
  async run(args, terminal) {
    const [folder, ...more] = args;
    if (!folder || more.length > 0) throw new UsageError('name one folder');
    if (!existsSync(folder)) {
      terminal.err(`There is no folder "${folder}".`);
      return 1;
    }
    if (!existsSync(join(folder, 'programme.yaml'))) {
      terminal.err(`"${folder}" holds no programme.yaml, so it is not a programme's folder.`);
      return 1;
    }
    const checked = terminal.readProgramme(folder);
    if (!checked.ok) {
      for (const problem of checked.problems) terminal.err(problem);
      terminal.err(`${checked.problems.length} ${checked.problems.length === 1 ? 'problem' : 'problems'}.`);
      return 1;
    }
    const { id, questionnaires, rounds, authorities } = checked.value;
    terminal.out(
      `${id} is in order: ${authorities.length} authorities, ${questionnaires.length} questionnaires, ${rounds.length} rounds.`,
    );
    return 0;
  },
};
