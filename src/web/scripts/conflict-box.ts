/** Two answers to one question, and the choice between them. */

import type { ScriptTexts } from '../page-logic.ts';
import type { SaveReply } from '../save-reply.ts';

export type Conflict = Extract<SaveReply, { state: 'conflict' }>;

export function showConflict(
  question: HTMLElement,
  conflict: Conflict,
  texts: ScriptTexts,
  decided: (keepMine: boolean) => void,
): void {
  question.querySelector(':scope > .conflict')?.remove();
  const box = element('div', 'conflict');
  box.setAttribute('role', 'alert');
  box.tabIndex = -1;
  const choose = (label: string, keepMine: boolean) => {
    const button = element('button', 'button button-secondary', label);
    button.type = 'button';
    button.addEventListener('click', () => {
      box.remove();
      decided(keepMine);
      question.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus();
    });
    return button;
  };
  const buttons = element('div', 'button-row');
  buttons.append(choose(texts.keepTheirs, false), choose(texts.keepMine, true));
  box.append(
    element('strong', '', texts.conflictTitle),
    answer(conflict.heading, conflict.theirs),
    answer(texts.conflictMine, conflict.mine),
    buttons,
  );
  question.append(box);
}

/** Moves to the first choice that has not been made. False where there is none. */
export function focusConflict(form: HTMLElement): boolean {
  const box = form.querySelector<HTMLElement>('.conflict[role=alert]');
  box?.focus();
  return box !== null;
}

function answer(heading: string, text: string): HTMLElement {
  const line = element('p', '', `${heading} `);
  line.append(element('strong', '', text));
  return line;
}

/** Text is set as text, so that what people wrote can never become markup. */
function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = '') {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
