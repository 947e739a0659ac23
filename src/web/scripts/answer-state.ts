/** What a question says of itself: whether it is saved, and what is wrong with what was typed. */

export type AnswerState = 'saving' | 'saved' | 'waiting' | 'refused' | 'theirs';

export function showState(question: HTMLElement, state: AnswerState, text: string): void {
  const line = own(question, '[data-save-state]');
  if (!line) return;
  line.dataset.state = state;
  line.textContent = text;
}

/** Nobody is told off in the middle of a word: problems wait until the field is left; their end does not. */
export function showProblems(question: HTMLElement, problems: readonly string[]): void {
  const line = own(question, '[data-problems]');
  if (!line) return;
  const show = () => {
    line.textContent = problems.join(' ');
    line.hidden = problems.length === 0;
    question.classList.toggle('form-error', problems.length > 0);
    for (const field of question.querySelectorAll('.form-input'))
      if (field.closest('[data-question]') === question)
        field.setAttribute('aria-invalid', String(problems.length > 0));
  };
  if (problems.length > 0 && question.contains(document.activeElement))
    question.addEventListener('focusout', show, { once: true });
  else show();
}

function own(question: HTMLElement, selector: string): HTMLElement | undefined {
  return [...question.querySelectorAll<HTMLElement>(selector)].find(
    (line) => line.closest('[data-question]') === question,
  );
}
