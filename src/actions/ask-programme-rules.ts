/** One question to a programme's rules, for whoever writes them. */
import type { LocalMoment } from '../core/local-moment.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Programme } from '../programme/programme.ts';
import { askRules, askRulesOn } from '../rules/ask-rules.ts';
import { type QuestionProblem, readQuestion, type TypedQuestion } from '../rules/read-question.ts';
import type { Verdict } from '../rules/rules.ts';

export interface ToldPart {
  readonly from: LocalMoment;
  readonly verdict: Verdict;
  /** Why it is unknown, as a code. */
  readonly why?: string;
  /** `order/version/provision`, what decides first. */
  readonly because: readonly string[];
  /** A duty of a law stands, and nothing in force opens for departing from it. */
  readonly lawStands: boolean;
  /** Agreed, issued or planned, and not in force. */
  readonly ahead: readonly string[];
  /** What each source's date would give, where they disagree. */
  readonly readings: readonly { readonly verdict: Verdict; readonly because: readonly string[] }[];
}

type AskProblem =
  | { readonly code: 'no-rules' }
  | (QuestionProblem & { readonly places: readonly string[]; readonly acts: readonly string[] });

/** The parts of the day in order, each with its own answer. */
export function askProgrammeRules(
  { rules }: Programme,
  typed: TypedQuestion,
): Result<readonly ToldPart[], AskProblem> {
  if (!rules) return failed({ code: 'no-rules' });
  const read = readQuestion(typed, rules);
  const known = { places: rules.places.map(({ id }) => id), acts: rules.acts.map(({ id }) => id) };
  if (!read.ok) return failed(...read.problems.map((problem) => ({ ...problem, ...known })));
  const { date, moment } = read.value;
  const parts = moment
    ? [{ from: moment, answer: askRules(rules, read.value, moment) }]
    : askRulesOn(rules, read.value, date);
  const refs = (grounds: (typeof parts)[number]['answer']['because']) =>
    grounds.map(({ dated, provision }) => `${dated.ref}/${provision.id}`);
  return ok(
    parts.map(({ from, answer }) => ({
      from,
      verdict: answer.verdict,
      ...(answer.why ? { why: answer.why.kind } : {}),
      because: refs(answer.because),
      lawStands: answer.lawStands,
      ahead: answer.ahead.map(({ ref }) => ref),
      readings: answer.readings.map(({ verdict, because }) => ({ verdict, because: refs(because) })),
    })),
  );
}
