import type { CalendarDate } from '../core/calendar.ts';
import { type Language, type LocalizedText, textIn } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { formatNumber } from '../quantity/number-format.ts';
import { startSentence } from '../quantity/write-share.ts';
import type { AreaFacts, QuestionFacts } from './memo-facts.ts';
import { nearestName } from './nearest-name.ts';
import type { InlineKind, Reference } from './reference.ts';
import type { NameFault } from './template-problem.ts';
import { type DateForm, writeDate } from './write-date.ts';
import { plainText, type WritingContext, type Written } from './writing.ts';

export type FactKind = Exclude<InlineKind, 'figure'>;
type Found<Value> = Result<Value, NameFault>;

/** Writes a reference to anything but a figure. */
export function writeFact(
  reference: Reference & { readonly kind: FactKind },
  context: WritingContext,
): Found<Written> {
  const text = factText(reference, context);
  return text.ok ? ok(plainText(withCasing(text.value, reference))) : text;
}

function factText(
  reference: Reference & { readonly kind: FactKind },
  context: WritingContext,
): Found<string> {
  const { kind, options } = reference;
  const { language } = context;
  switch (kind) {
    case 'date':
      return mapped(find(reference, datesOf(context)), (date) =>
        writeDate(date, language, dateForm(options)),
      );
    case 'fact':
      return find(reference, textsOf(context));
    case 'count':
      return writeCount(reference, context);
    case 'paragraph':
      return mapped(find(reference, paragraphsOf(context, 'number' in options)), (text) => text);
    case 'area':
      return find(
        reference,
        named(context.facts.areas, ({ title }) => textIn(title, language)),
      );
    case 'question':
      return mapped(find(reference, questionsOf(context)), ({ label }) => textIn(label, language));
    case 'definition': {
      const question = find(reference, questionsOf(context));
      if (!question.ok) return question;
      const { definition } = question.value;
      return definition
        ? ok(textIn(definition, language))
        : failed({ code: 'fact-empty', name: reference.argument });
    }
    case 'option':
      return find(reference, optionsOf(context, 'label'));
    case 'hint':
      return find(reference, optionsOf(context, 'hint'));
    case 'quote':
      return ok(quoted(reference.argument, options['source'] ?? '', language));
  }
}

/** Every name that a kind of reference knows; `undefined` is a name with nothing behind it. */
type Names<Value> = ReadonlyMap<string, Value | undefined>;

function find<Value>({ kind, argument }: Reference, names: Names<Value>): Found<Value> {
  const value = names.get(argument);
  if (value !== undefined) return ok(value);
  if (names.has(argument)) return failed({ code: 'fact-empty', name: argument });
  const nearest = nearestName(argument, names.keys());
  return failed({ code: 'name-not-found', kind, name: argument, ...(nearest ? { nearest } : {}) });
}

function mapped<From, To>(found: Found<From>, change: (value: From) => To): Found<To> {
  return found.ok ? ok(change(found.value)) : found;
}

function datesOf({ facts, document }: WritingContext): Names<CalendarDate> {
  const { opens, closes, referenceDate, events } = facts.round;
  return new Map<string, CalendarDate | undefined>([
    ['round.opens', opens],
    ['round.closes', closes],
    ['round.referenceDate', referenceDate],
    ['document.date', document.date],
    ['programme.asOf', facts.programme.asOf],
    ...events.map(({ date }, index) => [`event.${index + 1}`, date] as const),
  ]);
}

function textsOf({ facts, document, language }: WritingContext): Names<string> {
  const { programme, round } = facts;
  return new Map<string, string | undefined>([
    ['round.title', textIn(round.title, language)],
    ['programme.title', textIn(programme.title, language)],
    ['programme.owner', textIn(programme.owner, language)],
    ['document.caseId', document.caseId],
    ['document.documentId', document.documentId],
    ...round.events.map(({ text }, index) => [`event.${index + 1}`, textIn(text, language)] as const),
  ]);
}

function writeCount(reference: Reference, context: WritingContext): Found<string> {
  const { language, noun } = context;
  const found = find(reference, countsOf(context));
  if (!found.ok) return found;
  const wantsNoun = 'noun' in reference.options;
  if (wantsNoun && !noun) return failed({ code: 'noun-missing' });
  const number = formatNumber(found.value, language);
  const counted = wantsNoun && noun ? `${number} ${found.value === 1 ? noun.one : noun.many}` : number;
  return ok('all' in reference.options ? `${language === 'da' ? 'alle' : 'all'} ${counted}` : counted);
}

function countsOf({ facts }: WritingContext): Names<number> {
  const { asked, groups } = facts.frame;
  return new Map<string, number>([
    ['frame', asked],
    ['areas', facts.areas.length],
    ['questionnaires', facts.questionnaires.length],
    ...groups.flatMap(({ id, categories }) =>
      categories.map(({ code, count }) => [`frame.${id}.${code}`, count] as const),
    ),
  ]);
}

/** An area's paragraphs together, and each by itself: `bostoette`, `bostoette.sel-85`. */
function paragraphsOf({ facts, language }: WritingContext, numberOnly: boolean): Names<string> {
  const write = (paragraphs: AreaFacts['paragraphs']) => {
    if (paragraphs.length === 0) return undefined;
    const said = paragraphs.map(({ law, text }) => (numberOnly ? text : `${lawName(law, language)} ${text}`));
    return listOf(said, language);
  };
  return new Map(
    facts.areas.flatMap(({ id, paragraphs }) => [
      [String(id), write(paragraphs)] as const,
      ...paragraphs.map((one) => [`${id}.${one.id}`, write([one])] as const),
    ]),
  );
}

/** Danish writes the names of laws with a small letter in a sentence. */
function lawName(law: LocalizedText, language: Language): string {
  const name = textIn(law, language);
  return language === 'da' ? withSmallLetter(name) : `the ${name},`;
}

function questionsOf({ facts }: WritingContext): Names<QuestionFacts> {
  return new Map(
    facts.questionnaires.flatMap(({ id, questions }) =>
      questions.map((question) => [`${id}.${question.id}`, question] as const),
    ),
  );
}

function optionsOf(context: WritingContext, part: 'label' | 'hint'): Names<string> {
  return new Map(
    [...questionsOf(context)].flatMap(([id, question]) =>
      (question?.options ?? []).map((option) => {
        const text = option[part];
        return [`${id}.${option.code}`, text && textIn(text, context.language)] as const;
      }),
    ),
  );
}

function named<Item extends { readonly id: string }>(
  items: readonly Item[],
  text: (item: Item) => string,
): Names<string> {
  return new Map(items.map((item) => [item.id, text(item)]));
}

/**
 * Words joined as a sentence joins them.
 * @example listOf(['a', 'b', 'c'], 'da') // => "a, b og c"
 */
export function listOf(texts: readonly string[], language: Language): string {
  const and = language === 'da' ? ' og ' : ' and ';
  const [last = '', ...before] = [...texts].reverse();
  return before.length === 0 ? last : before.reverse().join(', ') + and + last;
}

function quoted(text: string, source: string, language: Language): string {
  const [open, close] = language === 'da' ? ['»', '«'] : ['“', '”'];
  return `${open}${text}${close} (${source})`;
}

function dateForm(options: Reference['options']): DateForm {
  return (['short', 'month', 'month-name'] as const).find((form) => form in options) ?? 'full';
}

function withCasing(text: string, { options }: Reference): string {
  if ('start' in options) return startSentence(text);
  return 'lower' in options ? withSmallLetter(text) : text;
}

function withSmallLetter(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
