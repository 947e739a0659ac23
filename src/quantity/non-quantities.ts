import type { Language } from '../core/language.ts';

/** What a number in a text is when it does not say how many. */
export type NonQuantityKind =
  | 'date'
  | 'year'
  | 'time_of_day'
  | 'paragraph'
  | 'phone'
  | 'case_id'
  | 'page'
  | 'list_number'
  | 'name'
  | 'address'
  | 'other';

/** A stretch of text whose digits are no quantity; UTF-16 offsets. */
export interface NonQuantity {
  readonly kind: NonQuantityKind;
  readonly start: number;
  readonly end: number;
}

type Pattern = readonly [NonQuantityKind, RegExp];

const monthNames = {
  da: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
} as const satisfies Record<Language, string>;

/** Earlier patterns win, so the longer and surer ones come first. */
const surest: readonly Pattern[] = [
  ['address', /(?:https?:\/\/|www\.)[^\s)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['name', /covid[-\s]?19|sars-cov-2/giu],
  [
    'paragraph',
    /§{1,2}\s*\d+(?:\s?[a-hj-z]\b)?(?:\s*(?:[-–,/]|og|eller|and|or|to)\s*(?:§\s*)?\d+(?:\s?[a-hj-z]\b)?)*/gu,
  ],
];

const everywhere: readonly Pattern[] = [
  ['paragraph', /\b(?:BEK|LBK|LOV|VEJ|CIR)\s+(?:nr\.\s*)?\d+/gu],
  ['paragraph', /\b(?:stk|nr|no|art)\.\s*\d+/giu],
  ['case_id', /\b\p{Lu}{2,}-\d[\d-]*/gu],
  ['case_id', /\b(?:dok|sags?|case|document)(?:\.|ument)?[\s-]*(?:id|nr\.?|no\.?):?\s*[\p{L}\d-]*\d/giu],
  ['date', /\b\d{4}-\d{2}(?:-\d{2})?\b/gu],
  ['date', /\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b/gu],
  ['time_of_day', /\b(?:kl\.?\s*)?\d{1,2}:\d{2}\b|\bkl\.?\s*\d{1,2}(?:\.\d{2})?\b/giu],
  ['phone', /(?:\+\d{2}\s?)\d[\d\s]{6,}\d|\b\d{2}(?:\s\d{2}){3}\b|\b\d{4}\s\d{4}\b|\b\d{8}\b/gu],
  ['address', /\b\p{Lu}\p{L}+(?:gade|vej|allé|alle|plads|torv|stræde|boulevard)\s+\d+\p{Lu}?\b/gu],
  ['address', /\b[Pp]ostboks\s+\d+|\b\d{4}[ \u00a0]+(?!Kommuner)\p{Lu}\p{Ll}{2,}(?:[ \u00a0]\p{Lu}\b)?/gu],
  ['year', /\b(?:19|20)\d{2}(?:\/\d{2})?\b(?![.,]\d)/gu],
  // "1-1 gåture" is one to one, no range.
  ['other', /\b(\d+)[-–]\1\b(?!\s*(?:pct|%|procent))/gu],
];

const inLanguage: Readonly<Record<Language, readonly Pattern[]>> = {
  da: [
    [
      'date',
      new RegExp(
        `\\b(?:\\d{1,2}\\.?\\s*[-–]\\s*)?\\d{1,2}\\.\\s*(?:${monthNames.da})\\b(?:\\s+\\d{4})?`,
        'giu',
      ),
    ],
    ['date', /\bd(?:\.|en)\s*\d{1,2}(?:[./]\d{1,2}|\.)/giu],
    ['page', /\b(?:side|s\.)\s*\d+(?:\s*(?:af|[-–])\s*\d+)?/giu],
    [
      'list_number',
      /\b(?:tema|figur|tabel|bilag|afsnit|kapitel|punkt|fase|runde|spørgsmål|trin)\s+\d+(?:\.\d+)*/giu,
    ],
    // "1. runde": a number with a point before a small letter is an ordinal, but not "75. pct.".
    ['list_number', /\b\d{1,3}\.(?=\s+(?!pct|procent)\p{Ll})/gu],
  ],
  en: [
    [
      'date',
      new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:${monthNames.en})\\b(?:,?\\s+\\d{4})?`, 'gu'),
    ],
    [
      'date',
      new RegExp(
        `\\b(?:${monthNames.en})\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4})?(?!\\s*(?:%|per|of))`,
        'gu',
      ),
    ],
    ['time_of_day', /\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b/giu],
    ['page', /\b(?:pages?|pp?\.)\s*\d+(?:\s*(?:of|[-–])\s*\d+)?/giu],
    ['paragraph', /\bsections?\s+\d+(?:\s?[a-hj-z]\b)?(?:\s*(?:[-–,]|and|or|to)\s*\d+(?:\s?[a-hj-z]\b)?)*/gu],
    [
      'list_number',
      /\b(?:theme|figure|table|annex|section|chapter|item|phase|round|question|step)\s+\d+(?:\.\d+)*/giu,
    ],
    ['list_number', /\b\d+(?:st|nd|rd|th)\b/giu],
  ],
};

const last: readonly Pattern[] = [
  ['list_number', /^[ \t]*\d{1,2}[.)](?=\s)(?!\s+(?:pct|procent|%))/gmu],
  // Digits with a stroke that are no fraction below one: 31/5, 27/5.
  ['date', /\b(?:[12]?\d|3[01])\/(?:1[0-2]|[1-9])\b/gu],
];

const patterns: Readonly<Record<Language, readonly Pattern[]>> = {
  da: [...surest, ...inLanguage.da, ...everywhere, ...last],
  en: [...surest, ...inLanguage.en, ...everywhere, ...last],
};

/**
 * The stretches of a text whose digits name something – a day, a paragraph, a page, COVID-19 – and so are no quantity.
 * In the order of the text; they do not overlap.
 * @example findNonQuantities('Den 31. maj efter § 85', 'da') // => [{ kind: 'date', start: 4, end: 11 }, { kind: 'paragraph', start: 18, end: 22 }]
 */
export function findNonQuantities(text: string, language: Language): readonly NonQuantity[] {
  const found: NonQuantity[] = [];
  if (!/\d/.test(text)) return found;
  for (const [kind, pattern] of patterns[language]) {
    // Not matchAll, which copies the expression at each call: this runs for every sentence.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const overlaps = found.some((other) => start < other.end && other.start < end);
      if (!overlaps && !isFractionBelowOne(match[0])) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isFractionBelowOne(text: string): boolean {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  return match !== null && Number(match[1]) < Number(match[2]);
}
