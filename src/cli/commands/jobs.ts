import { parseArgs } from 'node:util';
import { type LetterProgress, letterProgress } from '../../actions/post/letter-progress.ts';
import { runPost } from '../../actions/post/run-post.ts';
import type { Command, House } from '../command.ts';

export const jobsCommand: Command = {
  name: 'jobs',
  needs: 'rounds.manage',
  takes: '[--run] [--json]',
  does: 'Letters that are on their way, and how far they have come; --run sends what is due.',
  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: { run: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const house = await terminal.openHouse();
    if (!house) return 1;
    try {
      const { settings } = terminal;
      const base = settings.baseUrl ?? `http://localhost:${settings.port}`;
      if (values.run) await runPost(house, house.officeAt(base));
      const letters = await allLetters(house);
      if (values.json) terminal.out(JSON.stringify(letters.map(asJson)));
      else if (letters.length === 0) terminal.out('No letters have been ordered.');
      else for (const letter of letters) terminal.out(line(letter));
      return 0;
    } finally {
      await house.close();
    }
  },
};

async function allLetters(house: House): Promise<readonly LetterProgress[]> {
  const all = await Promise.all([...house.programmes.keys()].map((id) => letterProgress(house, id)));
  return all.flat();
}

function asJson({ letter, counts, trouble }: LetterProgress) {
  const { id, programme, round, purpose, at, by } = letter;
  return { id, programme, round, purpose, at, by, counts, ...(trouble === undefined ? {} : { trouble }) };
}

function line({ letter, counts, trouble }: LetterProgress): string {
  const others = Object.entries(counts)
    .filter(([kind, count]) => kind !== 'all' && kind !== 'sent' && count > 0)
    .map(([kind, count]) => `, ${count} ${kind}`);
  const about = [letter.programme, letter.round, letter.purpose].filter((part) => part !== '').join('/');
  const why = trouble === undefined ? '' : ` (the mail server said: ${trouble})`;
  return `${about}: ${counts.sent} of ${counts.all} sent${others.join('')}${why}`;
}
