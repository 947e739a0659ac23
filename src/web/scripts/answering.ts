/** Makes a section's page live: saves each question as it is answered, and lets logic show and hide. */
import type { PageLogic, ScriptTexts } from '../page-logic.ts';
import { countCharacters } from './character-count.ts';
import { focusConflict } from './conflict-box.ts';
import { guardExclusive } from './exclusive-options.ts';
import { liveLogic } from './live-logic.ts';
import { fieldsOf, setEntry } from './question-fields.ts';
import { type SaveQueue, saveQueue } from './save-queue.ts';
import { together } from './together.ts';
import { sendUnsent } from './unsent-answers.ts';

const form = document.querySelector<HTMLFormElement>('form[data-sheet]');
const data = document.getElementById('logik')?.textContent;
if (form && data) start(form, JSON.parse(data));
const unsent = document.querySelector<HTMLElement>('[data-unsent]');
if (unsent) sendUnsent(unsent);
// An address that names a question goes before what the page says at the top.
if (window.location.hash === '') document.querySelector<HTMLElement>('[data-error-summary]')?.focus();

function start(form: HTMLFormElement, page: PageLogic): void {
  const logic = liveLogic(form, page);
  const refresh = (question: HTMLElement) => {
    countCharacters(question, page.texts);
    logic.answered(question);
    showClear(question);
  };
  const queue = saveQueue(form, page.texts, refresh);
  for (const question of form.querySelectorAll<HTMLElement>('[data-question]'))
    countCharacters(question, page.texts);
  const answered = (target: EventTarget | null, when: 'after-pause' | 'now') => {
    const question = target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
    if (!question) return;
    guardExclusive(question, target as HTMLInputElement);
    refresh(question);
    queue.save(question, when);
  };
  form.addEventListener('change', ({ target }) => answered(target, 'now'));
  form.addEventListener('input', ({ target }) => {
    if (isTyped(target)) answered(target, 'after-pause');
  });
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!(button instanceof HTMLButtonElement) || button.name !== '_clear') return;
    event.preventDefault();
    const question = button.closest<HTMLElement>('[data-question]');
    const [first] = question ? fieldsOf(question) : [];
    if (!question || !first) return;
    setEntry(question, {});
    first.focus();
    answered(first, 'now');
  });
  const say = (text: string) => sayAt(form, text);
  leaveWhenSaved(form, queue, page.texts);
  together(form, { queue, logic, texts: page.texts, refresh, say });
}

/** There is something to take back only where something is chosen. */
function showClear(question: HTMLElement): void {
  for (const button of question.querySelectorAll<HTMLElement>('[name=_clear]'))
    if (button.closest('[data-question]') === question)
      button.hidden = !question.querySelector(`[name="${question.dataset.question}"]:checked`);
}

/** Goes on only when the server has everything: without a connection the next page would be an error. */
function leaveWhenSaved(form: HTMLFormElement, queue: SaveQueue, texts: ScriptTexts): void {
  let saved = false;
  form.addEventListener('submit', async (event) => {
    if (saved) return;
    event.preventDefault();
    saved = await queue.finish();
    // Not before this event is over: a form that is being submitted lets nobody submit it.
    if (saved) window.setTimeout(() => form.requestSubmit(event.submitter));
    else if (!focusConflict(form)) sayAt(form, queue.ended() ?? texts.waitingToLeave);
  });
}

function sayAt(form: HTMLFormElement, text: string): void {
  const line = form.querySelector<HTMLElement>('[data-form-state]');
  if (line) line.textContent = text;
}

function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}
