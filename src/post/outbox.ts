/** The mails that lie in the data folder because no mail server is named. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface OutboxMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

/** Newest first, at most as many as asked for; a file that cannot be read is left out. */
export async function readOutbox(dataFolder: string, most: number): Promise<readonly OutboxMail[]> {
  const folder = join(dataFolder, 'postkasse');
  const names = await readdir(folder).catch(() => []);
  const latest = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
    .slice(0, most);
  const mails = await Promise.all(latest.map((name) => readOne(join(folder, name))));
  return mails.flatMap((mail) => mail ?? []);
}

async function readOne(path: string): Promise<OutboxMail | undefined> {
  try {
    const mail: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isMail(mail) ? mail : undefined;
  } catch {
    return undefined;
  }
}

function isMail(value: unknown): value is OutboxMail {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return ['to', 'subject', 'text', 'at'].every((name) => typeof fields.get(name) === 'string');
}
