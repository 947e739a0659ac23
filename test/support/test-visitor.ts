/** Somebody with a browser and no scripts: opens pages, fills in forms, keeps cookies. */
import type { Hono } from 'hono';

export interface Visitor {
  get(path: string): Promise<Page>;
  /** Sends the form that stands on the page at `path`, with its hidden fields and what is given here. */
  fillIn(path: string, given: Readonly<Record<string, string | readonly string[]>>): Promise<Page>;
  post(path: string, body: URLSearchParams, headers?: Readonly<Record<string, string>>): Promise<Page>;
}

export interface Page {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  /** Where a redirect leads, with its question mark and anchor. */
  readonly location: string;
}

const ownHeaders = { host: 'localhost', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };

/** `cookie` as a browser would send it, e.g. of a session that was opened apart from any page. */
export function visitor(app: Hono, cookie = ''): Visitor {
  const cookies = new Map<string, string>();
  if (cookie.includes('='))
    cookies.set(cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1));
  const go = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...ownHeaders, cookie, ...(init.headers as Record<string, string>) };
    const response = await app.request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const html = await response.text();
    return {
      status: response.status,
      html,
      headers: response.headers,
      location: response.headers.get('location') ?? '',
    };
  };
  const post: Visitor['post'] = (path, body, headers = {}) => go(path, { method: 'POST', body, headers });
  return {
    get: (path) => go(path),
    post,
    async fillIn(path, given) {
      const body = new URLSearchParams(hiddenFields((await go(path)).html));
      for (const [name, values] of Object.entries(given))
        for (const value of [values].flat()) body.append(name, value);
      return post(path, body);
    },
  };
}

/** The hidden fields of the first form that has a token, in the order of the page. */
export function hiddenFields(html: string): [string, string][] {
  const [form = ''] = html.match(/<form(?:(?!<\/form>).)*name="_token".*?<\/form>/s) ?? [];
  return [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, plain(value)],
  );
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
