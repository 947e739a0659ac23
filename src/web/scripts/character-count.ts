import type { ScriptTexts } from '../page-logic.ts';

/** How many characters are left in a long text. */
export function countCharacters(question: HTMLElement, texts: ScriptTexts): void {
  const text = question.querySelector<HTMLTextAreaElement>('textarea[data-max]');
  const counter = question.querySelector<HTMLElement>('[data-counter]');
  if (!text || !counter) return;
  counter.textContent = `${Number(text.dataset.max) - text.value.length} ${texts.charactersLeft}`;
}
