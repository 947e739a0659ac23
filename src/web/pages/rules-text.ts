/** Versions, their beginnings and their ends in words. */

import { addDays } from '../../core/calendar.ts';
import { type Language, textIn } from '../../core/language.ts';
import { dateOf, timeOf } from '../../core/local-moment.ts';
import { rulesPage as say } from '../../messages/rules.ts';
import type { OrderVersion, Rules } from '../../rules/rules.ts';
import type { Span } from '../../rules/spans.ts';
import { longDate } from '../dates.ts';
import { longLocal } from '../local-dates.ts';

/** `Forbud mod besøg (BEK nr. 372)` */
export function versionName({ title, number }: OrderVersion, language: Language): string {
  const name = textIn(title, language);
  if (number.kind === 'none') return name;
  return `${name} (${number.kind === 'known' ? number.text : say.numberNotFound[language]})`;
}

export function startText({ start }: OrderVersion, language: Language): string {
  switch (start.kind) {
    case 'known':
      return longLocal(start.at, language);
    case 'conflicting': {
      const dates = start.claims.map(({ at }) => longLocal(at, language)).join(say.or[language]);
      return say.either(dates)[language];
    }
    case 'within':
      if (start.earliest !== undefined && dateOf(start.earliest) === dateOf(start.latest))
        return say.sometimeOn(longDate(dateOf(start.latest), language))[language];
      return say.noLaterThan(longLocal(start.latest, language))[language];
    case 'planned':
      return start.at ? say.plannedFor(longLocal(start.at, language))[language] : say.notKnown[language];
  }
}

/** The last day, or the moment; what ends when a day begins ended with the day before. */
export function endText({ ends }: Span, language: Language): string {
  if (ends.last === undefined) return say.open[language];
  const shown = (moment: NonNullable<Span['ends']['last']>) =>
    timeOf(moment) === '00:00'
      ? longDate(addDays(dateOf(moment), -1), language)
      : longLocal(moment, language);
  const [first, last] = [shown(ends.first ?? ends.last), shown(ends.last)];
  return first === last ? last : say.either(`${first}${say.or[language]}${last}`)[language];
}

export function changeText(
  version: OrderVersion,
  versions: readonly OrderVersion[],
  language: Language,
): string | undefined {
  const other = versions.find(({ id }) => id === version.change?.version);
  if (!version.change || !other) return undefined;
  return say[version.change.kind](versionName(other, language))[language];
}

/** Sources by their ids, as the rules name them. */
export function sourcesOf(rules: Rules, ids: readonly string[]): Rules['sources'] {
  return ids.flatMap((id) => rules.sources.filter((source) => source.id === id));
}

/** `a, b og c` */
export function listText(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${say.and[language]}${last}`;
}
