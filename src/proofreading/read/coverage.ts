import type { Language } from '../../core/language.ts';
import { findNonQuantities } from '../../quantity/non-quantities.ts';
import type { Coverage, Place, SetAsideReason } from '../read-text.ts';
import type { DocumentView } from './document-view.ts';
import type { Mention } from './mention.ts';
import type { PlacedClaim } from './read-claims.ts';

type Fate = 'claim' | 'unread' | SetAsideReason;

interface Sorted extends Place {
  readonly fate: Fate;
}

/** Every number of a text, in digits or as a quantity in words: read as a claim, set aside and why, or unread. */
export function coverageOf(view: DocumentView, claims: readonly PlacedClaim[], text: string): Coverage {
  const claimed = new Set(claims.map(({ mention }) => mention));
  const known = mentioned(view, claimed);
  const all = [...known, ...elsewhere(view.language, text, known)].sort((a, b) => a.start - b.start);
  const setAside = all.flatMap(({ fate, ...place }) =>
    fate === 'claim' || fate === 'unread' ? [] : [{ ...place, why: fate }],
  );
  const unread = all.flatMap(({ fate, ...place }) => (fate === 'unread' ? [place] : []));
  return { numbers: all.length, claims: all.length - setAside.length - unread.length, setAside, unread };
}

/** The quantities of the sentences, and the dates and paragraphs in them. */
function mentioned(view: DocumentView, claimed: ReadonlySet<Mention>): readonly Sorted[] {
  const found: Sorted[] = [];
  for (const { sentence, mentions } of view.read) {
    const at = (start: number, end: number): Place => ({
      text: sentence.text.slice(start, end),
      ...sentence.place(start, end),
    });
    for (const mention of mentions) {
      if (!isNumber(mention)) continue;
      const { start, end } = mention.phrase;
      found.push({ ...at(start, end), fate: claimed.has(mention) ? 'claim' : fateOf(mention) });
    }
    for (const { kind, start, end } of findNonQuantities(sentence.text, view.language)) {
      const free = mentions.every(({ phrase }) => phrase.end <= start || end <= phrase.start);
      if (free && /\d/.test(sentence.text.slice(start, end))) found.push({ ...at(start, end), fate: kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "nogle" and "de resterende" are no numbers, though they can be claims. */
function isNumber({ phrase: { quantity } }: Mention): boolean {
  return quantity.kind !== 'qualitative' && quantity.kind !== 'remainder';
}

function fateOf({ role }: Mention): Fate {
  if (role.kind === 'aside') return role.why;
  return role.kind === 'band' ? 'other' : 'unread';
}

/** Digits outside the sentences: letterheads, headings, tables, the numbers of a list. */
function elsewhere(language: Language, text: string, known: readonly Sorted[]): readonly Sorted[] {
  const found: Sorted[] = [];
  let next = 0;
  let end = -1;
  for (const { 0: digits, index } of text.matchAll(/\d+(?:[.,]\d+)*/g)) {
    while (known[next] && (known[next]?.end ?? 0) <= index) next += 1;
    const inside = known[next] !== undefined && (known[next]?.start ?? 0) < index + digits.length;
    if (inside || index < end) continue;
    const sorted = inLine(language, text, index, digits);
    found.push(sorted);
    end = sorted.end;
  }
  return found;
}

const longestLine = 400;

function inLine(language: Language, text: string, index: number, digits: string): Sorted {
  const from = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - longestLine);
  const to = text.indexOf('\n', index);
  const line = text.slice(from, Math.min(to === -1 ? text.length : to, index + longestLine));
  const place = { text: digits, start: index, end: index + digits.length };
  const named = findNonQuantities(line, language).find(
    ({ start, end }) => start <= index - from && index - from < end,
  );
  if (named)
    return {
      text: line.slice(named.start, named.end),
      start: from + named.start,
      end: from + named.end,
      fate: named.kind,
    };
  if (/^[ \t]*\d{1,2}[.)]\s/.test(line) && line.trimStart().startsWith(digits.slice(0, 2).replace(/\D/g, '')))
    return { ...place, fate: 'list_number' };
  return { ...place, fate: 'unread' };
}
