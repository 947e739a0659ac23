/** Sends what a section's page could not send, and reasons for checks, from a page of the same sheet without questions. */
import { showState } from './answer-state.ts';
import { askUnsent } from './ask-unsent.ts';
import { browserStorage, pendingSaves } from './pending-saves.ts';
import { postAnswer } from './post-answer.ts';
import { sender } from './send-saves.ts';

const pauseMilliseconds = 1000;

export function sendUnsent(note: HTMLElement): void {
  const { unsent: sheet = '', keep = '', token = '', clash = '', gone = '' } = note.dataset;
  const pending = pendingSaves(browserStorage(), keep);
  const left = pending.all().length;
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
      // The page was made without these answers.
      if (left > 0 && reply && pending.all().length === 0) window.location.reload();
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
