/** Saves the questions of a page as they are answered, and tells each what has become of its answer. */
import type { ScriptTexts } from '../page-logic.ts';
import type { SaveReply } from '../save-reply.ts';
import { showProblems, showState } from './answer-state.ts';
import { askUnsent } from './ask-unsent.ts';
import { type Conflict, showConflict } from './conflict-box.ts';
import { browserStorage, pendingSaves } from './pending-saves.ts';
import { postAnswer } from './post-answer.ts';
import { entryOf, seenOf, setEntry, setSeen } from './question-fields.ts';
import { sender } from './send-saves.ts';

export interface SaveQueue {
  /** Kept in the browser at once; sent after a pause in the typing, or now. */
  save(question: HTMLElement, when: 'after-pause' | 'now'): void;
  /** Sends what is left. True when the server has everything. */
  finish(): Promise<boolean>;
  /** Why nothing more is taken, once that is so. */
  ended(): string | undefined;
  /** Whether an answer to the question has not reached the server yet. */
  waits(question: string): boolean;
}

const pauseMilliseconds = 1000;

/** `changed` is told of questions whose fields were set by other hands: after a reload, or by a colleague. */
export function saveQueue(
  form: HTMLFormElement,
  texts: ScriptTexts,
  changed: (question: HTMLElement) => void,
): SaveQueue {
  const sheet = form.dataset.sheet ?? '';
  const field = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
  const address = { sheet, token: field('_token'), name: () => field('_name') };
  const pending = pendingSaves(browserStorage(), form.dataset.keep ?? '');
  const waiting = () =>
    pending.all().flatMap(({ question, entry }) => {
      const element = form.querySelector<HTMLElement>(`[data-question="${question}"]`);
      return element ? [{ element, entry }] : [];
    });
  let ended: string | undefined;
  const outbox = sender({
    pending,
    post: (save) => postAnswer(address, save),
    later: (milliseconds, then) => window.setTimeout(then, milliseconds),
    report(save, reply) {
      const question = form.querySelector<HTMLElement>(`[data-question="${save.question}"]`);
      if (!reply) for (const { element } of waiting()) showState(element, 'waiting', texts.waiting);
      else if (question) showReply(question, reply);
    },
  });
  const showReply = (question: HTMLElement, reply: SaveReply) => {
    if (reply.state === 'saved') setSeen(question, reply.seen);
    if (reply.state === 'closed' || reply.state === 'gone') {
      ended = sentence(reply, texts);
      for (const { element } of waiting()) showState(element, 'refused', sentence(reply, texts));
      return;
    }
    // An answer that is still on its way has the last word.
    if (reply.state !== 'conflict' && waiting().some(({ element }) => element === question)) return;
    if (reply.state === 'saved') showProblems(question, reply.problems);
    if (reply.state === 'conflict')
      showConflict(question, reply, texts, (keepMine) => decide(question, reply, keepMine));
    showState(question, reply.state === 'saved' ? 'saved' : 'refused', sentence(reply, texts));
  };
  const decide = (question: HTMLElement, { seen, entry }: Conflict, keepMine: boolean) => {
    setSeen(question, seen);
    if (!keepMine) setEntry(question, entry);
    showState(question, 'saving', keepMine ? texts.saving : '');
    outbox.decide(question.dataset.question ?? '', keepMine, seen);
    changed(question);
    void outbox.send();
  };

  askUnsent(form, pending, () => {
    for (const { element, entry } of waiting()) {
      setEntry(element, entry);
      showState(element, 'waiting', texts.waiting);
      changed(element);
    }
    void outbox.send();
  });
  return savingWith(outbox, pending, { texts, ended: () => ended });
}

function savingWith(
  outbox: ReturnType<typeof sender>,
  pending: ReturnType<typeof pendingSaves>,
  { texts, ended }: { readonly texts: ScriptTexts; readonly ended: SaveQueue['ended'] },
): SaveQueue {
  let pause = 0;
  window.addEventListener('online', () => void outbox.send());
  window.addEventListener('beforeunload', (event) => {
    if (!pending.surviveLeaving()) event.preventDefault();
  });
  return {
    save(question, when) {
      const { question: id = '' } = question.dataset;
      pending.add({ question: id, entry: entryOf(question), seen: seenOf(question) });
      showState(question, 'saving', texts.saving);
      window.clearTimeout(pause);
      if (when === 'now') void outbox.send();
      else pause = window.setTimeout(() => void outbox.send(), pauseMilliseconds);
    },
    finish: () => outbox.send(),
    ended,
    waits: (id) => pending.all().some(({ question }) => question === id),
  };
}

function sentence(reply: SaveReply, texts: ScriptTexts): string {
  switch (reply.state) {
    case 'saved':
      return `${texts.saved} ${reply.at}`;
    case 'conflict':
      return texts.conflictText;
    case 'closed':
      return texts.closedMeanwhile;
    case 'gone':
      return texts.gone;
    case 'refused':
      return texts.notKept;
  }
}
