import { tokenOf } from './form-token-of.ts';

/** Asks the proofreader about a text that has been saved: one at a time, and of those that wait only the last. */
export function proofreading(form: HTMLFormElement): (address: string, text: string) => Promise<void> {
  const place = form.querySelector<HTMLElement>('[data-findings]');
  let asking = false;
  let next: string | undefined;
  return async function ask(address, text) {
    if (!place) return;
    next = text;
    if (asking) return;
    asking = true;
    while (next !== undefined) {
      const sent: string = next;
      next = undefined;
      const html = await findings(address, { ...tokenOf(form), text: sent });
      // What is said of an older text would point at the wrong lines.
      if (html !== undefined && next === undefined)
        place.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    }
    asking = false;
  };
}

/** Absent where nobody answered; the findings that stand are then left. */
async function findings(address: string, fields: Record<string, string>): Promise<string | undefined> {
  try {
    const body = new URLSearchParams(fields);
    const response = await fetch(`${address}/korrektur`, { method: 'POST', body });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
