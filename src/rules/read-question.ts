/** A question as people send it, made one that can be answered, or told why not. */
import type { CalendarDate } from '../core/calendar.ts';
import { parseDate } from '../core/calendar.ts';
import { type LocalMoment, parseLocalMoment } from '../core/local-moment.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Rules } from './rules.ts';
import type { Asked } from './weigh-provision.ts';

export interface Question extends Asked {
  readonly date: CalendarDate;
  /** Absent: the whole day is asked about. */
  readonly moment?: LocalMoment;
}

/** As typed; a field that was left out is an empty text. */
export interface TypedQuestion {
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly act: string;
  readonly amount: string;
}

export type QuestionProblem =
  | { readonly code: 'date-wrong'; readonly text: string }
  | { readonly code: 'time-wrong'; readonly text: string }
  | { readonly code: 'place-unknown'; readonly text: string }
  | { readonly code: 'act-unknown'; readonly text: string }
  | { readonly code: 'amount-wrong'; readonly text: string };

/** An amount that the act has no use for is left out. A comma may stand for a point. */
export function readQuestion(typed: TypedQuestion, rules: Rules): Result<Question, QuestionProblem> {
  const date = parseDate(typed.date.trim());
  const time = typed.time.trim().replace('.', ':').padStart(5, '0');
  const moment = date && typed.time.trim() !== '' ? parseLocalMoment(`${date}T${time}`) : undefined;
  const act = rules.acts.find(({ id }) => id === typed.act);
  const amount = act?.amount ? readAmount(typed.amount) : 'none';
  const problems: QuestionProblem[] = [];
  if (!date) problems.push({ code: 'date-wrong', text: typed.date });
  if (date && !moment && typed.time.trim() !== '') problems.push({ code: 'time-wrong', text: typed.time });
  if (!rules.places.some(({ id }) => id === typed.place))
    problems.push({ code: 'place-unknown', text: typed.place });
  if (!act) problems.push({ code: 'act-unknown', text: typed.act });
  if (amount === 'wrong') problems.push({ code: 'amount-wrong', text: typed.amount });
  if (problems.length > 0 || !date || !act) return failed(...problems);
  return ok({
    date,
    ...(moment ? { moment } : {}),
    place: typed.place,
    act: act.id,
    ...(typeof amount === 'number' ? { amount } : {}),
  });
}

function readAmount(text: string): number | 'none' | 'wrong' {
  const written = text.trim().replace(',', '.');
  if (written === '') return 'none';
  return /^\d{1,6}(\.\d{1,3})?$/.test(written) && Number(written) > 0 ? Number(written) : 'wrong';
}
