/** The names that references other than figures may use, and what is behind each. */
import type { CalendarDate } from '../core/calendar.ts';
import { type Language, type LocalizedText, textIn } from '../core/language.ts';
import type { AreaFacts, QuestionFacts } from './memo-facts.ts';
import { writeDate } from './write-date.ts';
import type { WritingContext } from './writing.ts';

/** Every name that a kind of reference knows; `undefined` is a name with nothing behind it. */
export type Names<Value> = ReadonlyMap<string, Value | undefined>;

export function datesOf({ facts, document }: WritingContext): Names<CalendarDate> {
  const { opens, closes, referenceDate, events } = facts.round;
  return new Map<string, CalendarDate | undefined>([
    ['round.opens', opens],
    ['round.closes', closes],
    ['round.referenceDate', referenceDate],
    ['document.date', document.date],
    ['programme.asOf', facts.programme.asOf],
    ...(facts.earlier ?? []).flatMap((one) => [
      ['earlier.opens', one.opens] as const,
      ['earlier.closes', one.closes] as const,
      ['earlier.referenceDate', one.referenceDate] as const,
    ]),
    ...events.map(({ date }, index) => [`event.${index + 1}`, date] as const),
  ]);
}

export function textsOf({ facts, document, language }: WritingContext): Names<string> {
  const { programme, round } = facts;
  return new Map<string, string | undefined>([
    ['round.title', textIn(round.title, language)],
    ...(facts.earlier ?? []).map(({ title }) => ['earlier.title', textIn(title, language)] as const),
    ['programme.title', textIn(programme.title, language)],
    ['programme.owner', textIn(programme.owner, language)],
    ['document.caseId', document.caseId],
    ['document.documentId', document.documentId],
    ...round.events.map(({ text }, index) => [`event.${index + 1}`, textIn(text, language)] as const),
  ]);
}

export function countsOf({ facts }: WritingContext): Names<number> {
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
export function paragraphsOf({ facts, language }: WritingContext, numberOnly: boolean): Names<string> {
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

/** "Forsamlingsforbud: højst 10 personer, fra 17. marts 2020 til og med 7. juni 2020". */
export function rulesOf({ facts, language }: WritingContext): Names<string> {
  const [from, or, to] = language === 'da' ? ['fra', 'eller', 'til og med'] : ['from', 'or', 'to'];
  return new Map(
    (facts.rules ?? []).map(({ id, order, title, begins: [first, last], ends }) => {
      const began =
        first === last
          ? writeDate(last, language)
          : `${writeDate(first, language)} ${or} ${writeDate(last, language)}`;
      const ended = ends ? ` ${to} ${writeDate(ends, language)}` : '';
      return [
        id,
        `${textIn(order, language)}: ${withSmallLetter(textIn(title, language))}, ${from} ${began}${ended}`,
      ];
    }),
  );
}

export function questionsOf({ facts }: WritingContext): Names<QuestionFacts> {
  return new Map(
    facts.questionnaires.flatMap(({ id, questions }) =>
      questions.map((question) => [`${id}.${question.id}`, question] as const),
    ),
  );
}

export function optionsOf(context: WritingContext, part: 'label' | 'hint'): Names<string> {
  return new Map(
    [...questionsOf(context)].flatMap(([id, question]) =>
      (question?.options ?? []).map((option) => {
        const text = option[part];
        return [`${id}.${option.code}`, text && textIn(text, context.language)] as const;
      }),
    ),
  );
}

export function areasOf({ facts, language }: WritingContext): Names<string> {
  return new Map(facts.areas.map(({ id, title }) => [id, textIn(title, language)]));
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

/**
 * @example withSmallLetter('Serviceloven') // => "serviceloven"
 */
export function withSmallLetter(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
