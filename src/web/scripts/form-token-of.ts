/** The session's token as the page's form carries it, to go along with what a script posts; nothing where it has none. */
export function tokenOf(form: HTMLFormElement): Record<string, string> {
  const field = form.elements.namedItem('_token');
  return field instanceof HTMLInputElement ? { _token: field.value } : {};
}
