import type { Language } from '../../../core/language.ts';
import type { LocalMoment } from '../../../core/local-moment.ts';
import { longLocal } from '../../local-dates.ts';

/** A moment as people read it, if there is one. */
export function momentOf(moment: LocalMoment | undefined, language: Language): string | undefined {
  return moment === undefined ? undefined : longLocal(moment, language);
}
