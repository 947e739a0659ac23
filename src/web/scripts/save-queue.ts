/**
 * Saves that wait their turn: in order, once each, kept in the browser until the server has confirmed them – also
 * across a reload and a time without connection.
 */
import type { ScriptTexts } from '../page-logic.ts';
import { entryOf, fieldsOf, seenField } from './question-fields.ts';

interface Waiting {
  readonly saveId: string;
  readonly question: string;
  readonly entry: Record<string, string[]>;
  seen: string;
}
interface Confirmed {
  readonly state: 'saved' | 'conflict';
  readonly seen: number;
  readonly at: string;
  readonly problems: readonly string[];
}

export interface SaveQueue {
  save(question: HTMLElement): void;
}

const retryMilliseconds = 4000;

export function saveQueue(form: HTMLFormElement, texts: ScriptTexts): SaveQueue {
  const sheet = form.dataset.sheet ?? '';
  const place = `pejling ${sheet}`;
  const waiting: Waiting[] = JSON.parse(localStorage.getItem(place) ?? '[]');
  let busy = false;
  const keep = () =>
    waiting.length > 0
      ? localStorage.setItem(place, JSON.stringify(waiting))
      : localStorage.removeItem(place);
  const find = (id: string) => form.querySelector<HTMLElement>(`[data-question="${id}"]`);

  const sendFirst = async (): Promise<void> => {
    const [next] = waiting;
    if (!next || busy) return;
    busy = true;
    const outcome = await post(form, sheet, next).catch(() => 'no-connection' as const);
    busy = false;
    if (outcome === 'no-connection') {
      for (const { question } of waiting) show(find(question), 'waiting', texts.waiting);
      window.setTimeout(sendFirst, retryMilliseconds);
      return;
    }
    waiting.shift();
    if (outcome === 'refused') show(find(next.question), 'refused', texts.notKept);
    else confirm(next, outcome);
    keep();
    return sendFirst();
  };

  const confirm = ({ question: id }: Waiting, { state, seen, at, problems }: Confirmed) => {
    const question = find(id);
    // What comes after builds on what was just saved, and is no clash with it.
    if (state === 'saved') for (const later of waiting) if (later.question === id) later.seen = String(seen);
    const mark = question && seenField(question);
    if (mark && state === 'saved') mark.value = String(seen);
    if (waiting.some((later) => later.question === id)) return;
    if (state === 'conflict') show(question, 'refused', texts.notKept);
    else show(question, 'saved', [`${texts.saved} ${at}`, ...problems].join('. '));
  };

  for (const { question, entry } of waiting) restore(find(question), entry);
  window.addEventListener('online', sendFirst);
  void sendFirst();
  return {
    save(question) {
      const id = question.dataset.question ?? '';
      const behind = waiting.findIndex((one, index) => one.question === id && (index > 0 || !busy));
      // An older save of the same question that has not left yet need not leave at all.
      if (behind >= 0) waiting.splice(behind, 1);
      waiting.push({
        saveId: crypto.randomUUID(),
        question: id,
        entry: entryOf(question),
        seen: seenField(question)?.value ?? '0',
      });
      keep();
      show(question, 'saving', texts.saving);
      void sendFirst();
    },
  };
}

async function post(
  form: HTMLFormElement,
  sheet: string,
  { saveId, question, entry, seen }: Waiting,
): Promise<Confirmed | 'refused' | 'no-connection'> {
  const body = new FormData();
  for (const [name, values] of Object.entries(entry)) for (const value of values) body.append(name, value);
  body.append(`${question}.seen`, seen);
  body.append('_save', saveId);
  for (const name of ['_token', '_name'])
    body.append(name, form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '');
  const response = await fetch(`${sheet}/felt/${question}`, { method: 'POST', body });
  if (response.ok) return (await response.json()) as Confirmed;
  // A server that is being restarted is worth waiting for; one that says no is not.
  return response.status >= 500 ? 'no-connection' : 'refused';
}

/** What was answered before a reload and had not been sent yet. */
function restore(question: HTMLElement | null, entry: Record<string, string[]>): void {
  if (!question) return;
  for (const field of fieldsOf(question)) {
    if (field.name.endsWith('.seen')) continue;
    const values = [
      ...(entry[field.name] ?? []),
      ...(entry[`${field.name}.missing`] ?? []).map((why) => `#${why}`),
    ];
    if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type))
      field.checked = values.includes(field.value);
    else field.value = entry[field.name]?.[0] ?? '';
  }
}

function show(question: HTMLElement | null, state: string, text: string): void {
  const line = [...(question?.querySelectorAll<HTMLElement>('[data-save-state]') ?? [])].find(
    (one) => one.closest('[data-question]') === question,
  );
  if (!line) return;
  line.dataset.state = state;
  line.textContent = text;
}
