import type { ScriptTexts } from '../page-logic.ts';

/** How many characters are left in a long text. */
export function countCharacters(question: HTMLElement, texts: ScriptTexts): void {
  const text = question.querySelector<HTMLTextAreaElement>('textarea[data-max]');
  const counter = question.querySelector<HTMLElement>('[data-counter]');
  if (!text || !counter) return;
  // Counted as the server counts: a character is one also where it takes two places.
  const left = Number(text.dataset.max) - [...text.value.trim()].length;
  counter.textContent = `${Math.abs(left)} ${left < 0 ? texts.charactersOver : texts.charactersLeft}`;
  counter.classList.toggle('limit-exceeded', left < 0);
}
