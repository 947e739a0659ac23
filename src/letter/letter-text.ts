/** The text of a letter: paragraphs with a few names in double braces that each mail fills in. */
import { failed, ok, type Result } from '../core/result.ts';

export interface LetterText {
  readonly subject: string;
  readonly body: string;
}
export const placeholders = [
  'navn',
  'myndighed',
  'opfølgning',
  'runde',
  'frist',
  'afsender',
  'skemaer',
] as const;
export type Placeholder = (typeof placeholders)[number];

export type LetterTextProblem =
  | { readonly code: 'subject-empty' | 'body-empty' | 'subject-too-long' | 'body-too-long' }
  | { readonly code: 'placeholder-unknown'; readonly name: string; readonly part: 'subject' | 'body' }
  /** The links to the questionnaires must stand in the body, on a line of their own. */
  | { readonly code: 'links-missing' | 'links-not-alone' | 'links-in-subject' };

const longestSubject = 150;
const longestBody = 10_000;

export function checkLetterText({ subject, body }: LetterText): Result<LetterText, LetterTextProblem> {
  const problems: LetterTextProblem[] = [];
  if (subject.trim() === '') problems.push({ code: 'subject-empty' });
  if (subject.length > longestSubject) problems.push({ code: 'subject-too-long' });
  if (body.trim() === '') problems.push({ code: 'body-empty' });
  if (body.length > longestBody) problems.push({ code: 'body-too-long' });
  problems.push(...unknownNames(subject, 'subject'), ...unknownNames(body, 'body'));
  if (namesIn(subject).includes('skemaer')) problems.push({ code: 'links-in-subject' });
  if (!namesIn(body).includes('skemaer')) problems.push({ code: 'links-missing' });
  else if (!blocksOf(body).some((block) => isLinks(block))) problems.push({ code: 'links-not-alone' });
  return problems.length > 0
    ? failed(...problems)
    : ok({ subject: subject.trim().replace(/\s+/g, ' '), body: body.trim() });
}

function unknownNames(text: string, part: 'subject' | 'body'): readonly LetterTextProblem[] {
  return namesIn(text)
    .filter((name) => !placeholders.some((known) => known === name))
    .map((name) => ({ code: 'placeholder-unknown', name, part }));
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name = '']) => name.toLowerCase());
}

function blocksOf(body: string): readonly string[] {
  return body.split(/\n[ \t]*\n/).map((block) => block.trim());
}

function isLinks(block: string): boolean {
  return /^\{\{\s*skemaer\s*\}\}$/i.test(block);
}

/** A questionnaire in a letter. */
export interface LetterLink {
  readonly title: string;
  /** How far it is, or how long it takes. */
  readonly note: string;
  readonly href: string;
}
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'links'; readonly links: readonly LetterLink[] };
export interface Letter {
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
}

export function fillLetter(
  { subject, body }: LetterText,
  values: Readonly<Record<Exclude<Placeholder, 'skemaer'>, string>>,
  links: readonly LetterLink[],
): Letter {
  const fill = (text: string) =>
    text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name: string) => {
      const known = placeholders.find((one) => one === name.toLowerCase());
      return known === undefined || known === 'skemaer' ? whole : values[known];
    });
  return {
    // A line break in a name must not begin another header.
    subject: fill(subject).replace(/\s+/g, ' '),
    blocks: blocksOf(body).map((block) =>
      isLinks(block) ? { kind: 'links', links } : { kind: 'paragraph', text: fill(block) },
    ),
  };
}

export function letterAsPlainText({ blocks }: Letter): string {
  return `${blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.links.map(({ title, note, href }) => `${title} (${note}):\n${href}`).join('\n\n'),
    )
    .join('\n\n')}\n`;
}

/** As mail programs show it: one column, no pictures, nothing fetched from anywhere. */
export function letterAsHtml({ subject, blocks }: Letter, language: string): string {
  const paragraph = 'margin:0 0 16px;max-width:600px';
  const inner = blocks.map((block) => {
    if (block.kind === 'paragraph')
      return `<p style="${paragraph}">${escaped(block.text).replaceAll('\n', '<br>')}</p>`;
    const items = block.links.map(
      ({ title, note, href }) =>
        `<li style="margin:0 0 12px"><a href="${escaped(href)}" style="color:#003f63;font-weight:bold">${escaped(title)}</a><br>${escaped(note)}</li>`,
    );
    return `<ul style="margin:0 0 16px;padding:0 0 0 20px">${items.join('')}</ul>`;
  });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a">${inner.join('')}</body></html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
