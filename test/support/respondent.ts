/** A browser without scripts, in a few lines: keeps cookies, follows redirects, fills in and sends forms. */
import { parseHTML } from 'linkedom';

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Page {
  readonly status: number;
  /** The path of the page, after redirects, without what follows `#`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
  /** What a person reads, with single spaces. */
  readonly text: string;
}

export interface Respondent {
  open(path: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  post(path: string, fields: Fields, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Sends the page's form as a browser would: what stands in it, with these fields filled in instead. */
  submit(page: Page, fields?: Fields, options?: { readonly form?: string }): Promise<Page>;
  /** One answer as the page's script saves it; gives what the server said. */
  saveField(page: Page, question: string, fields: Fields): Promise<{ status: number; reply: unknown }>;
}

export function respondent(base: string, language: 'da' | 'en' = 'da'): Respondent {
  const cookies = new Map<string, string>([['sprog', language]]);
  const request = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, ...(init.method === 'POST' ? { origin: base } : {}), ...init.headers };
    const response = await fetch(new URL(path, base), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  };
  const follow = async (path: string, init: RequestInit): Promise<Page> => {
    const response = await request(path, init);
    const location = response.headers.get('location');
    if (response.status !== 303 || location === null) return pageOf(path, response);
    await response.arrayBuffer();
    return follow(location, { method: 'GET' });
  };
  const post = (path: string, fields: Fields, headers: Readonly<Record<string, string>> = {}) =>
    follow(path, { method: 'POST', body: formBody(fields), headers });
  return {
    open: (path, headers = {}) => follow(path, { method: 'GET', headers }),
    post,
    submit(page, fields = {}, { form = 'main form' } = {}) {
      const element = page.document.querySelector(form);
      if (!element) throw new Error(`no form "${form}" at ${page.path}: ${page.text.slice(0, 300)}`);
      return post(element.getAttribute('action') ?? page.path, { ...fieldsOf(element), ...fields });
    },
    async saveField(page, question, fields) {
      const form = page.document.querySelector('form[data-sheet]');
      if (!form) throw new Error(`no sheet's form at ${page.path}`);
      const path = `${form.getAttribute('data-sheet')}/felt/${question}`;
      const shared = { _token: '', _name: '', [`${question}.seen`]: '0', ...fieldsOf(form) };
      const own = Object.fromEntries(
        ['_token', '_name', `${question}.seen`].map((name) => [name, shared[name] ?? '']),
      );
      const response = await request(path, { method: 'POST', body: formBody({ ...own, ...fields }) });
      return { status: response.status, reply: await response.json() };
    },
  };
}

async function pageOf(path: string, response: Response): Promise<Page> {
  const html = await response.text();
  const isPage = response.headers.get('content-type')?.includes('html') ?? false;
  const { document } = parseHTML(isPage ? html : '<html><body></body></html>');
  const readable = document.body?.cloneNode(true);
  const read = readable && 'querySelectorAll' in readable ? (readable as HTMLElement) : undefined;
  for (const script of read?.querySelectorAll('script') ?? []) script.remove();
  const text = (isPage ? (read?.textContent ?? '') : html).replace(/\s+/g, ' ').trim();
  return { status: response.status, path: path.replace(/#.*/, ''), html, document, text };
}

function formBody(fields: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields))
    for (const value of typeof values === 'string' ? [values] : values) body.append(name, value);
  return body;
}

/** What a browser would send: buttons left out, and of radio buttons and check boxes only the chosen. */
export function fieldsOf(form: Element): Record<string, readonly string[]> {
  const fields: Record<string, string[]> = {};
  for (const control of form.querySelectorAll('input[name], textarea[name], select[name]')) {
    const name = control.getAttribute('name') ?? '';
    const value = sentBy(control);
    if (value !== undefined) fields[name] = [...(fields[name] ?? []), value];
  }
  return fields;
}

function sentBy(control: Element): string | undefined {
  if (control.hasAttribute('disabled')) return undefined;
  if (control.tagName === 'TEXTAREA') return control.textContent ?? '';
  if (control.tagName === 'SELECT') {
    const chosen = control.querySelector('option[selected]') ?? control.querySelector('option');
    return chosen?.getAttribute('value') ?? chosen?.textContent ?? undefined;
  }
  const type = control.getAttribute('type');
  if ((type === 'radio' || type === 'checkbox') && !control.hasAttribute('checked')) return undefined;
  if (type === 'submit' || type === 'button') return undefined;
  return control.getAttribute('value') ?? '';
}
