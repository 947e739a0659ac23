/** A path of ours to come back to, or nothing: a link must not send people on to elsewhere. */
export function ownPath(wished: string): string {
  return wished.startsWith('/') && safeHref(wished) === wished && wished.length <= 500 ? wished : '';
}

/**
 * An address that is partly made of data, as it may stand in a link: a place on this page, a path of this site, or
 * the web and mail outside. Anything else – scripts, and what only looks like a path of ours – leads nowhere.
 */
export function safeHref(address: string): string {
  const own = /^(#|\/(?![/\\]))/.test(address);
  const outside = /^(https?:\/\/|mailto:)/i.test(address);
  // Browsers drop these characters, so that `/\t/evil` would become `//evil`.
  return (own || outside) && !/[\t\r\n]/.test(address) ? address : '#';
}
