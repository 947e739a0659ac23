/** A mail address as it is kept: trimmed, in lower case. */
export type MailAddress = string & { readonly __mailAddress: true };

/** RFC 5321 lets no longer one through. */
const longest = 254;

/**
 * The address in what somebody typed or copied, also as `Name <address>` or `mailto:address`; undefined where there is
 * none that mail servers take. Addresses with letters beyond ASCII are among these: few servers deliver them.
 * @example parseMailAddress('Ida Holm <Ida@By.dk>') // => "ida@by.dk"
 * @example parseMailAddress('ida(at)by.dk') // => undefined
 */
export function parseMailAddress(text: string): MailAddress | undefined {
  const inner = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  const address = inner
    .replace(/^\s*mailto:/i, '')
    .trim()
    .toLowerCase();
  const [, local = '', host = ''] = /^([^@\s]+)@([^@\s]+)$/.exec(address) ?? [];
  const isLocal = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(local);
  const isHost = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/.test(host);
  const fits = address.length <= longest && local.length <= 64;
  return isLocal && isHost && fits ? (address as MailAddress) : undefined;
}
