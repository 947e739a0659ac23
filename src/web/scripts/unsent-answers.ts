/** Sends what a section's page could not send, from a page of the same sheet that has no fields. */
import { browserStorage, pendingSaves } from './pending-saves.ts';
import { postAnswer, storageName } from './post-answer.ts';
import { sender } from './send-saves.ts';

export function sendUnsent(note: HTMLElement): void {
  const { unsent: sheet = '', token = '', clash = '' } = note.dataset;
  const pending = pendingSaves(browserStorage(), storageName(sheet));
  if (pending.all().length === 0) return;
  note.hidden = false;
  const outbox = sender({
    pending,
    post: (save) => postAnswer({ sheet, token, name: () => '' }, save),
    later: (milliseconds, then) => window.setTimeout(then, milliseconds),
    report(_, reply) {
      const text = note.querySelector('p');
      if (reply?.state === 'conflict' && text) text.textContent = clash;
      // The page was made without these answers.
      if (reply && pending.all().length === 0) window.location.reload();
    },
  });
  window.addEventListener('online', () => void outbox.send());
  void outbox.send();
}
