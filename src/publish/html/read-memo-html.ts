import type { Discrepancy } from '../../memo/discrepancy.ts';
import type { Edition } from '../../memo/edition.ts';
import { unescapeXml, xmlTokens } from '../edited/xml-tokens.ts';
import { memoDataId, memoPage } from './memo-page.tsx';

const dataPattern = new RegExp(`<script type="application/json" id="${memoDataId}">([^<]*)</script>`);

/** The JSON that a memo's page carries; undefined where there is none, or none that can be read. */
export function memoInPage(page: string): unknown {
  const json = new RegExp(`<script type="application/json" id="${memoDataId}">([^<]*)</script>`).exec(
    page,
  )?.[1];
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Where a memo's page does not say and show what the memo it carries gives. */
export function verifyPage(page: string, edition: Edition): readonly Discrepancy[] {
  const written = plainLines(memoPage(edition));
  if (plainLines(page) === written) return [];
  const differing = differingTexts(textsIn(page), textsIn(written));
  return differing.length > 0 ? differing : [{ code: 'page-differs' }];
}

/** Without the JSON, which is verified by itself and whose members may come in any order. */
function plainLines(page: string): string {
  return page
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .replace(dataPattern, '');
}

/** What a reader sees, and what an assistive program says, in order. */
function textsIn(page: string): readonly string[] {
  const texts: string[] = [];
  let unseen = '';
  for (const { kind, name, attributes, start, end } of xmlTokens(page)) {
    if (unseen !== '') {
      if (kind === 'close' && name === unseen) unseen = '';
    } else if (kind === 'open' && (name === 'script' || name === 'style')) unseen = name;
    else if (kind === 'text') texts.push(unescapeXml(page.slice(start, end)));
    else
      for (const [, label = ''] of attributes.matchAll(/\baria-label="([^"]*)"/g))
        texts.push(unescapeXml(label));
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function differingTexts(printed: readonly string[], written: readonly string[]): readonly Discrepancy[] {
  let from = 0;
  while (from < printed.length && from < written.length && printed[from] === written[from]) from += 1;
  let back = 0;
  while (
    back < printed.length - from &&
    back < written.length - from &&
    printed.at(-1 - back) === written.at(-1 - back)
  )
    back += 1;
  const [mine, theirs] = [
    printed.slice(from, printed.length - back),
    written.slice(from, written.length - back),
  ];
  if (mine.length !== theirs.length)
    return [{ code: 'text-differs', printed: excerpt(mine), recomputed: excerpt(theirs) }];
  return mine.flatMap((text, index) =>
    text === theirs[index]
      ? []
      : [{ code: 'text-differs' as const, printed: text, recomputed: theirs[index] ?? '' }],
  );
}

const longestExcerpt = 300;

function excerpt(texts: readonly string[]): string {
  const text = texts.join(' ');
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}
