/** Makes a section's page live: saves each question as it is answered, and lets logic show and hide. */
import type { PageLogic } from '../page-logic.ts';
import { countCharacters } from './character-count.ts';
import { guardExclusive } from './exclusive-options.ts';
import { liveLogic } from './live-logic.ts';
import { saveQueue } from './save-queue.ts';

const form = document.querySelector<HTMLFormElement>('form[data-sheet]');
const data = document.getElementById('logik')?.textContent;
if (form && data) start(form, JSON.parse(data) as PageLogic);
document.querySelector<HTMLElement>('[data-error-summary]')?.focus();

function start(form: HTMLFormElement, page: PageLogic): void {
  const logic = liveLogic(form, page);
  const queue = saveQueue(form, page.texts);
  const timers = new Map<Element, number>();
  const changed = (question: HTMLElement) => {
    window.clearTimeout(timers.get(question));
    logic.answered(question);
    queue.save(question);
  };
  form.addEventListener('change', ({ target }) => {
    const question = questionOf(target);
    if (!question) return;
    guardExclusive(question, target as HTMLInputElement);
    changed(question);
  });
  form.addEventListener('input', ({ target }) => {
    const question = questionOf(target);
    if (!question || !isTyped(target)) return;
    countCharacters(question, page.texts);
    window.clearTimeout(timers.get(question));
    // Long texts are kept while they are written, a second after the last key.
    timers.set(
      question,
      window.setTimeout(() => changed(question), 1000),
    );
  });
  for (const question of form.querySelectorAll<HTMLElement>('[data-question]'))
    countCharacters(question, page.texts);
}

function questionOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
}

function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}
