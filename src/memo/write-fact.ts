import { inQuotes, type Language, textIn } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { formatNumber } from '../quantity/number-format.ts';
import { startSentence } from '../quantity/write-share.ts';
import {
  areasOf,
  countsOf,
  datesOf,
  type Names,
  optionsOf,
  paragraphsOf,
  questionsOf,
  rulesOf,
  textsOf,
  withSmallLetter,
} from './fact-names.ts';
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
      return find(reference, areasOf(context));
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
    case 'rule':
      return find(reference, rulesOf(context));
    case 'quote':
      return ok(quoted(reference.argument, options.source ?? '', language));
  }
}

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

function quoted(text: string, source: string, language: Language): string {
  return `${inQuotes(text, language)} (${source})`;
}

function dateForm(options: Reference['options']): DateForm {
  return (['short', 'month', 'month-name'] as const).find((form) => form in options) ?? 'full';
}

function withCasing(text: string, { options }: Reference): string {
  if ('start' in options) return startSentence(text);
  return 'lower' in options ? withSmallLetter(text) : text;
}
