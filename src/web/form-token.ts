/** Every form of a signed-in person carries a token of the session. Put in here, so that no page can forget it. */

/** The name of the field; pages behind a personal link have one of their own under the same name. */
export const tokenField = '_token';

/**
 * A page as HTML with the token as first field of each form that is posted. What people have written is escaped, so
 * that nothing of theirs looks like a form; our own are in small letters, as components write them.
 */
export function withFormToken(html: string, token: string | undefined): string {
  if (token === undefined) return html;
  const field = `<input type="hidden" name="${tokenField}" value="${token}"/>`;
  return html.replace(/<form\b[^>]*\bmethod="post"[^>]*>/g, (form) => form + field);
}
