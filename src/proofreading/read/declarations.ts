import type { Language } from '../../core/language.ts';
import type { DocumentView } from './document-view.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { Statement } from './statement.ts';
import { type Topic, topicOf } from './topics.ts';

/** A statement that says how many took part in a survey, or were asked. */
export interface Declaration {
  readonly statement: Statement;
  readonly kind: 'took_part' | 'asked' | 'exists';
  readonly topic: Topic;
  /** What is counted, also where it is named only with those who were asked. */
  readonly unit?: string;
}

/** The statements of a text that are bases of others: "76 kommuner har deltaget i undersøgelsen om …". */
export function declarationsIn(view: DocumentView): readonly Declaration[] {
  const found: Declaration[] = [];
  for (const statement of view.statements) {
    const kind = declares(view, statement, found);
    const unit = statement.unit ?? askedBefore(statement, found)?.unit;
    if (kind) {
      const topic = topicOfDeclaration(view, statement);
      found.push({ statement, kind, topic, ...(unit === undefined ? {} : { unit }) });
    }
  }
  return found;
}

function declares(
  { language, statements }: DocumentView,
  statement: Statement,
  found: readonly Declaration[],
): Declaration['kind'] | undefined {
  const { tookPart, survey, answered, coversNext, asked, wasAsked } = lexicons[language];
  const { mention, predicate, lead, base } = statement;
  if (mention.phrase.quantity.kind !== 'count' || mention.phrase.hedge !== 'none') return undefined;
  const text = predicate.text;
  const taking = tookPart.exec(text);
  if (
    taking &&
    survey.test(text) &&
    !predicate.isNegated &&
    !answered.test(text.slice(taking.index + taking[0].length))
  ) {
    // "Af de 71, der har svaret, har 30 …": the words belong to the group in front.
    return statement.unit === undefined && !askedBefore(statement, found) ? undefined : 'took_part';
  }
  if (statement.unit === undefined || base?.number !== undefined) return undefined;
  if (!mention.noun && !base?.isDefinite) return undefined;
  if (asked.test(lead) || wasAsked.test(text)) return 'asked';
  if (coversNext.test(lead)) return 'took_part';
  if (isAllThereAre(language, statement)) return 'exists';
  const before = statements[statement.index - 1];
  const continues = before && found.at(-1)?.statement === before && before.read === statement.read;
  return continues && sharesLead(before, statement) ? 'took_part' : undefined;
}

/** Those asked in the statement before: "sendt til 120 skoler, hvoraf 88 har svaret". */
function askedBefore(
  { index, base, lead }: Statement,
  found: readonly Declaration[],
): Declaration | undefined {
  const last = found.at(-1);
  // "Af de 71, der har svaret, har 30 …": the words belong to the group in front.
  const isBare = base === undefined || base.isLast;
  return last?.kind === 'asked' && last.statement.index === index - 1 && isBare && lead.length < 20
    ? last
    : undefined;
}

/** "Kommunen ejer 186 bygninger": with a subject before, and nothing after that tells which ones. */
function isAllThereAre(language: Language, { mention, lead, read }: Statement): boolean {
  const { possesses, confines } = lexicons[language];
  if (!mention.noun || mention.noun.relative || !possesses.test(lead)) return false;
  const subject = lead.trim().split(/\s+/).length > 1;
  const isFirst = read.mentions.every(({ index, role }) => index >= mention.index || role.kind === 'aside');
  const after = read.sentence.text
    .slice(read.words[mention.noun.to]?.start ?? read.sentence.text.length)
    .toLowerCase();
  return subject && isFirst && (/^[.,;:]?\s*$|^[,;:]/.test(after) || confines.test(after));
}

/** "svar fra 84 skoler om svømning og fra 59 skoler om trafik". */
function sharesLead(before: Statement, statement: Statement): boolean {
  const last = /(\p{L}+)\s*$/u.exec(before.lead)?.[1];
  return last !== undefined && new RegExp(`${last}\\s*$`, 'u').test(statement.lead);
}

function topicOfDeclaration({ language }: DocumentView, { predicate, read, mention }: Statement): Topic {
  const mark = lexicons[language].topicMarks.exec(predicate.text);
  const about = mark ? predicate.text.slice(mark.index + mark[0].length) : '';
  const own = topicOf(about, language);
  // A paragraph in brackets after the words, as in "(§104)".
  const paragraphs = [...topicOf(read.sentence.text.slice(mention.phrase.end), language)].filter((word) =>
    word.startsWith('§'),
  );
  return new Set([...own, ...paragraphs]);
}
