/** Answers that the server has not confirmed, in the order given; kept in the browser across reloads and lost lines. */
import type { RawForm } from '../../questionnaire/decode.ts';

export interface GivenAnswer {
  readonly question: string;
  readonly entry: RawForm;
  /** The id of the entry that the answer was given on top of. */
  readonly seen: number;
}

export interface PendingSave extends GivenAnswer {
  /** The same in every attempt, so that the server keeps it once. */
  readonly saveId: string;
  /** Once on its way it may have arrived, so that it must not be changed any more. */
  readonly tried: boolean;
  /** The server took nothing more from this page; it is sent again only when somebody has said so. */
  readonly refused?: boolean;
}

export interface PendingSaves {
  all(): readonly PendingSave[];
  /** Takes the place of an earlier answer to the same question that has not been on its way. */
  add(answer: GivenAnswer): void;
  markTried(saveId: string): void;
  remove(saveId: string): void;
  /** The server takes nothing more; everything stays, and is asked about next time. */
  markRefused(refused: boolean): void;
  /** What is saved now, for answers to the same question that wait. */
  follow(question: string, seen: number): void;
  /** False where the browser keeps nothing, so that leaving the page would lose what waits. */
  surviveLeaving(): boolean;
}

export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function pendingSaves(keep: Keep | undefined, name: string): PendingSaves {
  let inMemory: readonly PendingSave[] | undefined;
  // Read anew every time: another window may have the same sheet open.
  const all = () => inMemory ?? read(keep, name);
  const write = (saves: readonly PendingSave[]) => {
    try {
      if (!keep) throw new Error('nothing to keep it in');
      if (saves.length > 0) keep.setItem(name, JSON.stringify(saves));
      else keep.removeItem(name);
      inMemory = undefined;
    } catch {
      inMemory = saves;
    }
  };
  return {
    all,
    add: (answer) =>
      write([
        ...all().filter((save) => save.tried || save.question !== answer.question),
        { ...answer, saveId: newId(), tried: false },
      ]),
    markTried: (saveId) =>
      write(all().map((save) => (save.saveId === saveId ? { ...save, tried: true } : save))),
    markRefused: (refused) => write(all().map((save) => ({ ...save, refused }))),
    remove: (saveId) => write(all().filter((save) => save.saveId !== saveId)),
    follow: (question, seen) =>
      write(all().map((save) => (save.question === question ? { ...save, seen } : save))),
    surviveLeaving: () => inMemory === undefined || inMemory.length === 0,
  };
}

/** Browsers may be told to keep nothing; some then refuse even to be asked. */
export function browserStorage(): Keep | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** What cannot be read was left by an older page. */
function read(keep: Keep | undefined, name: string): readonly PendingSave[] {
  try {
    const saves: unknown = JSON.parse(keep?.getItem(name) ?? '[]');
    return Array.isArray(saves) ? saves : [];
  } catch {
    return [];
  }
}

/** `randomUUID` is there only behind TLS and on the machine itself. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
