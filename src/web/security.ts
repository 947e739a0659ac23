/**
 * What every request passes, in this order: size first, so that nothing large is read; then where a change comes
 * from; the headers last, so that they stand on refusals too.
 */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** For every route that does not say otherwise. */
export const bodyLimitBytes = 512 * 1024;

/** Inline scripts and styles do not run; other sites may neither frame us nor learn our addresses. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

export function secureHeaders(overTls: boolean): MiddlewareHandler {
  return async (call, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) call.res.headers.set(name, value);
    if (overTls) call.res.headers.set('strict-transport-security', 'max-age=31536000');
    // Personal by default; files for browsers say otherwise themselves.
    if (!call.res.headers.has('cache-control')) call.res.headers.set('cache-control', 'no-store');
  };
}

export function limitBody(
  bytes: number,
  refuse: (call: Parameters<MiddlewareHandler>[0]) => Promise<Response> | Response,
): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError(call) {
      // The rest of the body is not read, so that nothing more can come through the same connection.
      call.header('connection', 'close');
      return refuse(call);
    },
  });
}

/** A change must come from a page of ours: browsers say so in two ways, and either is enough to refuse. */
export function isFromOurPage(request: Request, baseUrl: string | undefined): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  if (origin === 'null') return site === 'same-origin';
  const ours = [new URL(request.url).host, ...(baseUrl ? [new URL(baseUrl).host] : [])];
  return URL.canParse(origin) && ours.includes(new URL(origin).host);
}
