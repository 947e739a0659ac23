/** Who to call about something, and whether they answer at a time. */
import type { Language, LocalizedText } from '../core/language.ts';
import { dateOf, type LocalMoment, parseLocalMoment } from '../core/local-moment.ts';
import { findHotlines } from '../hotline/find-hotlines.ts';
import { holidayOn } from '../hotline/holidays.ts';
import { type Hotline, isCurrent } from '../hotline/hotline.ts';
import { type OpenState, openAt } from '../hotline/open-at.ts';
import type { Programme } from '../programme/programme.ts';
import { chooseProgramme } from './choose-programme.ts';
import type { Context } from './context.ts';

export interface HotlineView {
  readonly hotline: Hotline;
  readonly isCurrent: boolean;
  readonly state: OpenState;
}

export interface HotlinesView {
  readonly programme: Programme;
  readonly others: readonly Programme[];
  readonly moment: LocalMoment;
  /** What was typed and is no moment. */
  readonly wrongMoment?: string;
  readonly query: string;
  /** The day's name, where it is a public holiday. */
  readonly holiday?: LocalizedText;
  /** Those that may be called first, then those that want others asked before. */
  readonly first: readonly HotlineView[];
  readonly after: readonly HotlineView[];
}

/** Noon of the programme's day unless another moment is asked for; undefined where no programme has hotlines. */
export function hotlinesView(
  context: Context,
  typed: { readonly moment: string; readonly query: string },
  language: Language,
  named = '',
): HotlinesView | undefined {
  const chosen = chooseProgramme(context, named, (one) => one.hotlines);
  if (!chosen) return undefined;
  const { programme, part: directory, others } = chosen;
  const asked = parseLocalMoment(typed.moment.trim());
  const moment = asked ?? (`${programme.asOf}T12:00` as LocalMoment);
  const holiday = holidayOn(directory.holidays, dateOf(moment));
  const found = findHotlines(directory.hotlines, typed.query, language).map((hotline) => {
    const state = openAt(hotline, moment, directory.holidays);
    const isValid = state.kind !== 'not-yet-valid' && state.kind !== 'no-longer-valid';
    return { hotline, isCurrent: isValid && isCurrent(hotline), state };
  });
  return {
    programme,
    others,
    moment,
    ...(!asked && typed.moment.trim() !== '' ? { wrongMoment: typed.moment } : {}),
    query: typed.query,
    ...(holiday ? { holiday } : {}),
    first: found.filter(({ hotline }) => !hotline.askFirst),
    after: found.filter(({ hotline }) => hotline.askFirst),
  };
}
