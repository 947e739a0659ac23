/** Sends what a section's page could not send, and reasons for checks, from a page of the same sheet without questions. */
import { showState } from './answer-state.ts';
import { askUnsent } from './ask-unsent.ts';
import { browserStorage, type PendingSaves, pendingSaves } from './pending-saves.ts';
import { postAnswer } from './post-answer.ts';
import { sender } from './send-saves.ts';

const pauseMilliseconds = 1000;

export function sendUnsent(note: HTMLElement): void {
  const { unsent: sheet = '', keep = '', token = '', clash = '', gone = '', sent = '' } = note.dataset;
  const pending = pendingSaves(browserStorage(), keep);
  forgetShown(pending);
  const left = pending.all().length;
  let busy = false;
  const doSomething = () => {
    busy = true;
  };
  for (const doing of ['input', 'submit']) document.addEventListener(doing, doSomething);
  const outbox = sender({
    pending,
    post: (save) => postAnswer({ sheet, token, name: () => '' }, save),
    later: (milliseconds, then) => window.setTimeout(then, milliseconds),
    report({ question }, reply) {
      const text = note.querySelector('p');
      if (text && reply?.state === 'conflict') text.textContent = clash;
      if (text && reply?.state === 'gone') text.textContent = gone;
      const field = document.querySelector<HTMLElement>(`[data-question="${question}"]`);
      if (field && reply?.state === 'saved') showState(field, 'saved', reply.at);
      if (left === 0 || !reply || pending.all().length > 0) return;
      // The page was made without these answers; whoever has begun to do something on it is not torn away.
      if (!busy) window.location.reload();
      else if (text) text.textContent = sent;
    },
  });
  askUnsent(document, pending, () => {
    note.hidden = pending.all().length === 0;
    void outbox.send();
  });
  window.addEventListener('online', () => void outbox.send());
  let pause = 0;
  document.addEventListener('input', ({ target }) => {
    const field = target instanceof HTMLTextAreaElement && target.closest<HTMLElement>('[data-question]');
    if (!field) return;
    const { question = '' } = field.dataset;
    pending.add({ question, entry: { [question]: [target.value] }, seen: 0 });
    showState(field, 'saving', '…');
    window.clearTimeout(pause);
    pause = window.setTimeout(() => void outbox.send(), pauseMilliseconds);
  });
}

/** A form takes along the reason that stands in it; kept before it was sent by itself, it is on the page already. */
function forgetShown(pending: PendingSaves): void {
  for (const { question, entry, saveId, refused } of pending.all()) {
    const field = document.querySelector(`[data-question="${question}"] textarea`);
    if (!refused && field instanceof HTMLTextAreaElement && field.defaultValue === entry[question]?.[0])
      pending.remove(saveId);
  }
}
