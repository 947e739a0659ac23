import type { EditorTexts } from '../memo-editor-reply.ts';

interface Suggested {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const mostSuggested = 8;

/** After `{{` the figures that fit what is typed are listed; arrows choose, Enter or Tab inserts, Escape closes. */
export function figureSuggestions(
  form: HTMLFormElement,
  text: HTMLTextAreaElement,
  address: string,
  texts: EditorTexts,
): void {
  const box = form.querySelector<HTMLElement>('[data-suggestions]');
  if (!box) return;
  const list = suggestionList(box, text, texts, (figure) => insert(text, figure));
  let figures: Promise<readonly Suggested[]> | undefined;
  const update = async () => {
    if (typedName(text) === undefined) return list.close();
    figures ??= load(`${address}/tal`);
    const all = await figures;
    // What was typed while the list came is what counts.
    const now = typedName(text);
    if (now === undefined) list.close();
    else list.show(fitting(all, now));
  };
  text.addEventListener('input', () => void update());
  text.addEventListener('keydown', (event) => {
    if (list.take(event)) event.preventDefault();
  });
  text.addEventListener('blur', () => window.setTimeout(list.close, 200));
}

function suggestionList(
  box: HTMLElement,
  text: HTMLTextAreaElement,
  texts: EditorTexts,
  choose: (figure: Suggested) => void,
) {
  const list = box.querySelector<HTMLElement>('[role=listbox]') ?? box;
  const count = box.querySelector<HTMLElement>('[data-suggestion-count]') ?? box;
  let shown: readonly Suggested[] = [];
  let chosen = 0;
  text.setAttribute('aria-autocomplete', 'list');
  text.setAttribute('aria-controls', list.id);
  const close = () => {
    shown = [];
    box.hidden = true;
    text.removeAttribute('aria-activedescendant');
  };
  const take = (figure: Suggested) => {
    choose(figure);
    close();
  };
  const mark = () => {
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === chosen));
    text.setAttribute('aria-activedescendant', `forslag-${chosen}`);
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
  };
  return {
    close,
    show(figures: readonly Suggested[]): void {
      [shown, chosen] = [figures, 0];
      const some = texts.suggested.replace('#', String(shown.length));
      count.textContent = shown.length === 0 ? texts.noSuggestion : some;
      list.replaceChildren(...shown.map((figure, index) => optionFor(figure, index, () => take(figure))));
      box.hidden = false;
      if (shown.length > 0) mark();
      else text.removeAttribute('aria-activedescendant');
    },
    /** Whether the key was for the list. */
    take(event: KeyboardEvent): boolean {
      const figure = shown[chosen];
      if (box.hidden || (!figure && event.key !== 'Escape')) return false;
      if (event.key === 'Escape') close();
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        chosen = (chosen + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length;
        mark();
      } else if (figure && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) take(figure);
      else return false;
      return true;
    },
  };
}

/** Writes the figure's name in place of what was typed of it, and closes the reference. */
function insert(text: HTMLTextAreaElement, { id }: Suggested): void {
  const typed = typedName(text);
  if (typed === undefined) return;
  const closed = text.value.slice(text.selectionStart).startsWith('}}');
  text.setRangeText(
    `${id}${closed ? '' : '}}'}`,
    text.selectionStart - typed.length,
    text.selectionStart,
    'end',
  );
  if (closed) text.setSelectionRange(text.selectionStart + 2, text.selectionStart + 2);
  text.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The letters between `{{`, or `{{table: `, and the cursor; `undefined` where the cursor is in no reference's name. */
function typedName(text: HTMLTextAreaElement): string | undefined {
  const before = text.value.slice(Math.max(0, text.selectionStart - 200), text.selectionStart);
  return /\{\{(?:(?:table|chart|list):\s*(?:[\w.-]+,\s*)*)?([\w.-]*)$/.exec(before)?.[1];
}

function fitting(all: readonly Suggested[], typed: string): readonly Suggested[] {
  const wanted = typed.toLowerCase();
  const starts = all.filter(({ id }) => id.toLowerCase().startsWith(wanted));
  const holds = all.filter(
    (figure) => !starts.includes(figure) && `${figure.id} ${figure.title}`.toLowerCase().includes(wanted),
  );
  return [...starts, ...holds].slice(0, mostSuggested);
}

function optionFor({ id, title, text }: Suggested, index: number, choose: () => void): HTMLElement {
  const option = document.createElement('div');
  option.id = `forslag-${index}`;
  option.setAttribute('role', 'option');
  const name = document.createElement('code');
  name.textContent = id;
  option.append(name, ` ${title}`, ...(text === '' ? [] : [` – ${text}`]));
  // Before the text loses its cursor.
  option.addEventListener('mousedown', (event) => {
    event.preventDefault();
    choose();
  });
  return option;
}

async function load(address: string): Promise<readonly Suggested[]> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as readonly Suggested[]) : [];
  } catch {
    return [];
  }
}
