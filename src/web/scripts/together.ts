/** Tells the server where the reader is, and shows what others are doing in the same sheet. */
import type { ScriptTexts } from '../page-logic.ts';
import type { Change, TogetherReply } from '../save-reply.ts';
import { showState } from './answer-state.ts';
import type { LiveLogic } from './live-logic.ts';
import { post } from './post-answer.ts';
import { entryOf, fieldsOf, seenOf, setEntry, setSeen } from './question-fields.ts';
import type { SaveQueue } from './save-queue.ts';

/** Often while somebody else is there, seldom while nobody is. */
const [oftenMilliseconds, seldomMilliseconds] = [4000, 12_000];

interface Parts {
  readonly queue: SaveQueue;
  readonly logic: LiveLogic;
  readonly texts: ScriptTexts;
  readonly refresh: (question: HTMLElement) => void;
  readonly say: (text: string) => void;
}

export function together(form: HTMLFormElement, parts: Parts): void {
  const { sheet = '', section = '', last = '0' } = form.dataset;
  const { texts, say } = parts;
  const take = taking(form, parts);
  let after = last;
  const tell = async () => {
    let next = seldomMilliseconds;
    if (!document.hidden) {
      const body = new URLSearchParams({ section, after, question: focused()?.dataset.question ?? '' });
      for (const name of ['_token', '_name'])
        body.append(name, form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '');
      const reply = await post<TogetherReply>(`${sheet}/her`, body);
      if (reply?.state === 'closed' || reply?.state === 'gone')
        return say(reply.state === 'gone' ? texts.gone : texts.closedMeanwhile);
      if (reply?.state === 'here') {
        after = String(reply.last);
        showColleagues(form, reply);
        const news = reply.changes.map(take).filter(Boolean).join(' ');
        const announce = form.querySelector('[data-announce]');
        if (news && announce) announce.textContent = news;
        if (reply.note) next = oftenMilliseconds;
      }
    }
    window.setTimeout(() => void tell(), next);
  };
  window.setTimeout(() => void tell(), oftenMilliseconds);
}

/** Brings one answer of somebody else's into the page, and gives what is to be said of it. */
function taking(form: HTMLFormElement, { queue, logic, refresh }: Parts): (change: Change) => string {
  const take = (change: Change): string => {
    const { question: id, seen, entry } = change;
    const element = questionOf(form, id);
    if (!element) logic.learned(id, entry);
    // One's own comes back too; what is on its way meets the other's where it is saved, and one is asked.
    if (!element || seen <= seenOf(element) || queue.waits(id)) return '';
    if (same(element, entry)) {
      setSeen(element, seen);
      return '';
    }
    if (element === focused()) {
      showState(element, 'theirs', change.kept);
      whenLeft(element, () => void take(change));
      return change.kept;
    }
    setEntry(element, entry);
    setSeen(element, seen);
    refresh(element);
    showState(element, 'theirs', change.set);
    return change.set;
  };
  return take;
}

function showColleagues(
  form: HTMLFormElement,
  { note, at }: Extract<TogetherReply, { state: 'here' }>,
): void {
  const line = form.querySelector('[data-colleagues]');
  if (line && line.textContent !== note) line.textContent = note;
  for (const old of form.querySelectorAll('.colleague')) old.remove();
  for (const { question, text } of at) {
    const mark = document.createElement('p');
    mark.className = 'colleague';
    mark.textContent = text;
    questionOf(form, question)?.append(mark);
  }
}

/** From one radio button of a question to the next is not to leave it. */
function whenLeft(element: HTMLElement, then: () => void): void {
  const left = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && element.contains(relatedTarget)) return;
    element.removeEventListener('focusout', left);
    then();
  };
  element.addEventListener('focusout', left);
}

function questionOf(form: HTMLFormElement, id: string): HTMLElement | undefined {
  return form.querySelector<HTMLElement>(`[data-question="${id}"]`) ?? undefined;
}

function focused(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-question]') ?? undefined;
}

function same(element: HTMLElement, entry: Change['entry']): boolean {
  const mine = entryOf(element);
  return fieldsOf(element).length > 0 && JSON.stringify(filled(mine)) === JSON.stringify(filled(entry));
}

function filled(entry: Change['entry']): readonly string[] {
  return Object.entries(entry).flatMap(([name, values]) =>
    values.filter(Boolean).map((value) => `${name}=${value}`),
  );
}
