/** Who else is in a sheet, in words. */
import { inQuotes, type Language, textIn } from '../core/language.ts';
import { answering as say } from '../messages/answering.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';

interface Colleague {
  readonly name: string;
  readonly section: string;
}

/** One sentence for each; empty where nobody is. */
export function colleagueNote(
  colleagues: readonly Colleague[],
  { sections }: Pick<Questionnaire, 'sections'>,
  language: Language,
): string {
  return colleagues
    .map(({ name, section }) => {
      const place = sections.find(({ id }) => id === section);
      const where = place ? inQuotes(textIn(place.title, language), language) : '';
      return say.colleagueIn(name, where)[language];
    })
    .join(' ');
}
