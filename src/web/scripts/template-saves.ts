import type { EditorReply, EditorTexts } from '../memo-editor-reply.ts';
import { proofreading } from './draft-proofreading.ts';
import { tokenOf } from './form-token-of.ts';

/** Long enough that a word is finished, short enough that little can be lost. */
const pauseMs = 1200;
const againMs = 5000;

/** One save at a time, a pause after the last key; what could not be sent is sent again. */
export function templateSaves(
  form: HTMLFormElement,
  text: HTMLTextAreaElement,
  address: string,
  texts: EditorTexts,
) {
  const page = editorPage(form, text, address);
  let timer = 0;
  let sending = false;
  const later = (after: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(send, after);
  };
  async function send(): Promise<void> {
    if (sending || !page.isUnsaved()) return;
    sending = true;
    const sent = text.value;
    page.tell(texts.saving);
    const answer = await post(`${address}/gem`, { ...tokenOf(form), text: sent, seen: page.seen() });
    sending = false;
    if (answer === 'offline' || answer === 'signed-out') {
      page.tell(answer === 'offline' ? texts.offline : texts.signedOut);
      return later(againMs);
    }
    page.take(answer, sent);
    if (!page.isUnsaved()) return;
    // More has been typed meanwhile, so that what the line says does not hold any more.
    page.tell(texts.unsaved);
    later(pauseMs);
  }
  return {
    typed(): void {
      page.tell(texts.unsaved);
      later(pauseMs);
    },
    leave: page.leave,
    isUnsaved: page.isUnsaved,
  };
}

/** What the page knows of the text: which version it began from, and what of it is saved. */
function editorPage(form: HTMLFormElement, text: HTMLTextAreaElement, address: string) {
  const proofread = proofreading(form);
  const seen = form.elements.namedItem('seen') as HTMLInputElement;
  const line = form.querySelector<HTMLElement>('[data-state]');
  const preview = form.querySelector<HTMLElement>('[data-preview]');
  let saved = text.value;
  let leaving = false;
  const leave = () => {
    leaving = true;
  };
  const tell = (sentence: string) => {
    if (line) line.textContent = sentence;
  };
  return {
    tell,
    /** The form itself is sent, with everything in it. */
    leave,
    seen: () => seen.value,
    isUnsaved: () => !leaving && text.value !== saved,
    take(answer: EditorReply, sent: string): void {
      if (answer.state === 'clash') {
        leave();
        window.location.assign(answer.address);
        return;
      }
      tell(answer.line);
      // Of a text that cannot be saved, sending the same again would change nothing.
      saved = sent;
      if (answer.state === 'problem') return;
      seen.value = String(answer.seen);
      if (answer.state === 'merged') {
        // Where more has been typed meanwhile, it was typed on the text as it was sent.
        if (text.value === sent) saved = replaceText(text, answer.text);
        else seen.value = String(answer.mine);
      }
      if (preview) show(preview, answer.preview);
      void proofread(address, text.value);
    },
  };
}

function replaceText(text: HTMLTextAreaElement, by: string): string {
  const cursor = text.selectionStart;
  text.value = by;
  text.setSelectionRange(cursor, cursor);
  return by;
}

/** Puts new HTML of ours in place; what the reader has opened stays open. */
function show(preview: HTMLElement, html: string): void {
  const opened = [...preview.querySelectorAll('details[open][id]')].map(({ id }) => id);
  preview.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
}

async function post(
  address: string,
  fields: Record<string, string>,
): Promise<EditorReply | 'offline' | 'signed-out'> {
  try {
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) });
    if (response.status === 401 || response.status === 403) return 'signed-out';
    if (!response.ok && response.status !== 422) return 'offline';
    return (await response.json()) as EditorReply;
  } catch {
    return 'offline';
  }
}
