/** Saves one question over and over as the page's script does, and remembers what was acknowledged. */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

export interface WriterPlace {
  /** Where the site is now; it moves when it is started again. */
  readonly base: () => string;
  /** `/besvarelse/…` */
  readonly sheet: string;
  readonly token: string;
  readonly question: string;
}

export interface SaveWriter {
  /** Every text that the server has said is saved, in order. */
  readonly acknowledged: readonly string[];
  /** How often a save had to be sent again. */
  repeats(): number;
  /** Goes on until the save under way is acknowledged. */
  finish(): Promise<void>;
}

export function startWriter(place: WriterPlace): SaveWriter {
  const acknowledged: string[] = [];
  let seen = 0;
  let repeats = 0;
  let stopped = false;
  const working = (async () => {
    for (let number = 1; !stopped; number += 1) {
      const text = `${place.question} ${number}`;
      const saveId = randomBytes(16).toString('hex');
      let saved = await trySave(place, { text, saveId, seen });
      while (saved === undefined) {
        repeats += 1;
        await wait(20);
        saved = await trySave(place, { text, saveId, seen });
      }
      seen = saved;
      acknowledged.push(text);
    }
  })();
  return {
    acknowledged,
    repeats: () => repeats,
    async finish() {
      stopped = true;
      await working;
    },
  };
}

interface Try {
  readonly text: string;
  readonly saveId: string;
  readonly seen: number;
}

/** The id of the entry when it was acknowledged; nothing when nobody knows. */
async function trySave(
  { base, sheet, token, question }: WriterPlace,
  { text, saveId, seen }: Try,
): Promise<number | undefined> {
  const fields = { [question]: text, [`${question}.seen`]: String(seen), _save: saveId, _token: token };
  const answered = await post(`${base()}${sheet}/felt/${question}`, { ...fields, _name: 'Skriver' });
  if (answered === undefined) return undefined;
  if (answered.state !== 'saved') throw new Error(`"${text}" was answered with ${JSON.stringify(answered)}`);
  return answered.seen;
}

/** Nothing where nobody answers, or only that something went wrong. */
async function post(address: string, fields: Readonly<Record<string, string>>) {
  try {
    const signal = AbortSignal.timeout(5000);
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams(fields), signal });
    return response.status < 500 ? ((await response.json()) as { state: string; seen: number }) : undefined;
  } catch {
    return undefined;
  }
}
