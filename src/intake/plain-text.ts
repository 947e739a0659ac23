/**
 * The text in bytes: UTF-8, UTF-16 with its mark, or else Windows-1252, as old Danish files are. None where zero bytes
 * or many control characters show that it is no text.
 */
export function plainText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return looksLikeText(text) ? text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '') : undefined;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** So much of a file is enough to tell. */
const looksAt = 65_536;

function looksLikeText(text: string): boolean {
  const part = text.slice(0, looksAt);
  if (part.includes('\u0000')) return false;
  const controls = part.match(/[^\P{Cc}\t\n\r\f\v]|\ufffd/gu)?.length ?? 0;
  return controls * 50 <= part.length;
}
