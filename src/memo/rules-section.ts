/** What applied while people answered, and what has changed since, as a template of its own; all by dates. */
import { addDays } from '../core/calendar.ts';
import type { Language } from '../core/language.ts';
import { type RuleFact, rulesBeginning, rulesBetween, rulesEnding } from './rule-facts.ts';
import type { WritingContext } from './writing.ts';

/** Days after a memo's date in which a reader should know what is about to change. */
const soon = 14;

const texts: Readonly<Record<Language, Readonly<Record<'during' | 'since' | 'after' | 'ending', string>>>> = {
  da: {
    during: 'Mens der blev svaret, gjaldt:',
    since: 'Fra svarfristen til notatets dato er dette kommet til:',
    after: 'Kort efter notatets dato begynder:',
    ending: 'Kort efter notatets dato ophører:',
  },
  en: {
    during: 'While the questionnaire was open, these applied:',
    since: 'Between the last day for answers and the date of this memo came:',
    after: 'Soon after the date of this memo begins:',
    ending: 'Soon after the date of this memo ends:',
  },
};

/** Empty where nothing is known of rules in those days. */
export function rulesTemplate({ facts, document, language }: WritingContext): string {
  const { rules = [], round } = facts;
  const said = texts[language];
  const closes = round.closes ?? round.referenceDate;
  const { date } = document;
  const beginning = date ? rulesBeginning(rules, date, addDays(date, soon)) : [];
  const replaced = new Set(beginning.map(({ order }) => JSON.stringify(order)));
  const ending = date ? rulesEnding(rules, date, addDays(date, soon)) : [];
  return [
    ...list(said.during, rulesBetween(rules, round.opens, closes)),
    ...list(said.since, date ? rulesBeginning(rules, closes, date) : []),
    ...list(said.after, beginning),
    // What something new takes the place of is told of there.
    ...list(
      said.ending,
      ending.filter(({ order }) => !replaced.has(JSON.stringify(order))),
    ),
  ].join('\n\n');
}

function list(intro: string, rules: readonly RuleFact[]): readonly string[] {
  return rules.length === 0 ? [] : [intro, rules.map(({ id }) => `- {{rule: ${id}}}`).join('\n')];
}
