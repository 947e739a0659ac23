/** Saves a memo's template as it is written, shows what it becomes, and suggests figures. */
import type { EditorTexts } from '../memo-editor-reply.ts';
import { figureSuggestions } from './figure-suggestions.ts';
import { templateSaves } from './template-saves.ts';

const form = document.querySelector<HTMLFormElement>('form[data-memo-editor]');
const text = form?.querySelector<HTMLTextAreaElement>('textarea');
if (form && text) start(form, text);

function start(form: HTMLFormElement, text: HTMLTextAreaElement): void {
  const address = form.dataset.memoEditor ?? '';
  const texts = JSON.parse(form.dataset.texts ?? '{}') as EditorTexts;
  const hint = form.querySelector<HTMLElement>('#tekst-hint');
  if (hint) hint.textContent = texts.hint;
  const saves = templateSaves(form, text, address, texts);
  figureSuggestions(form, text, address, texts);
  text.addEventListener('input', () => saves.typed());
  form.addEventListener('submit', () => saves.leave());
  window.addEventListener('beforeunload', (event) => {
    if (saves.isUnsaved()) event.preventDefault();
  });
  form.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-line]') : null;
    if (!link) return;
    event.preventDefault();
    goTo(text, Number(link.dataset.line), Number(link.dataset.column));
  });
}

/** Puts the cursor at a place; lines and columns count from 1. */
function goTo(text: HTMLTextAreaElement, line: number, column: number): void {
  const before = text.value.split('\n').slice(0, line - 1);
  const at = before.reduce((sum, one) => sum + one.length + 1, 0) + Math.max(0, column - 1);
  text.focus();
  text.setSelectionRange(at, at);
  // Browsers scroll to the cursor only when something is typed.
  const share = text.value.length === 0 ? 0 : at / text.value.length;
  text.scrollTop = share * text.scrollHeight - text.clientHeight / 2;
}
