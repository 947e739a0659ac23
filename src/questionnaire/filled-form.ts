/** A questionnaire that somebody filled in away from the screen, read back from the rows of its tables. */
import type { QuestionId } from '../core/ids.ts';
import { absenceField, decodeQuestion, type RawForm } from './decode.ts';
import type { Question, Questionnaire } from './definition.ts';
import { questionsOf } from './logic/compile-logic.ts';
import type { FieldProblem } from './problem.ts';

/** Why what stands at a question is not an answer. */
export type FilledProblem =
  | FieldProblem
  /** What stands where a mark should be is none. */
  | { readonly code: 'mark-unclear'; readonly option: string; readonly text: string }
  /** The rows of the question are not in the file. */
  | { readonly code: 'rows-missing' };

export interface FilledForm {
  /** Which sheet the file says it belongs to; absent where it does not say. */
  readonly code?: string;
  /** What can be read, by question; questions left blank are absent. */
  readonly entries: ReadonlyMap<QuestionId, RawForm>;
  readonly unreadable: readonly {
    readonly question: Question;
    readonly problems: readonly FilledProblem[];
  }[];
}

/** The last cell of a row says what it is for: `status=open` a mark, `users=` a typed answer, `#form=…` the sheet. */
const codePattern = /^(#?[a-z0-9][a-z0-9_-]*)=(\S*)$/;

export function readFilledForm(
  questionnaire: Questionnaire,
  rows: readonly (readonly string[])[],
): FilledForm {
  const places = rows.flatMap((cells) => {
    const [, name = '', option = ''] = codePattern.exec((cells.at(-1) ?? '').replace(/\s+/g, '')) ?? [];
    return name === '' ? [] : [{ name, option, text: cells[0] ?? '' }];
  });
  const entries = new Map<QuestionId, RawForm>();
  const unreadable: { question: Question; problems: readonly FilledProblem[] }[] = [];
  for (const question of questionsOf(questionnaire)) {
    const { entry, problems } = entryOf(
      question,
      places.filter(({ name }) => name === question.id),
    );
    if (problems.length > 0) unreadable.push({ question, problems });
    else if (Object.values(entry).some((values) => values.length > 0)) entries.set(question.id, entry);
  }
  const code = places.find(({ name }) => name === '#form')?.option;
  return { ...(code === undefined ? {} : { code }), entries, unreadable };
}

interface Place {
  readonly option: string;
  readonly text: string;
}

function entryOf(
  question: Question,
  places: readonly Place[],
): { readonly entry: RawForm; readonly problems: readonly FilledProblem[] } {
  if (places.length === 0) return { entry: {}, problems: [{ code: 'rows-missing' }] };
  const problems: FilledProblem[] = [];
  const values: string[] = [];
  const absences: string[] = [];
  for (const { option, text } of places) {
    if (option === '') {
      if (text !== '') values.push(text);
      continue;
    }
    const marked = isMarked(text);
    if (marked === undefined) problems.push({ code: 'mark-unclear', option, text });
    else if (marked) (option.startsWith('#') ? absences : values).push(option.replace('#', ''));
  }
  const entry = { [question.id]: values, [absenceField(question.id)]: absences };
  if (problems.length > 0) return { entry, problems };
  return { entry, problems: decodeQuestion(question, entry).problems };
}

/**
 * Whether a choice is marked; undefined where that cannot be told.
 * @example isMarked('☐') // => false
 * @example isMarked('☐ X') // => true
 * @example isMarked('måske') // => undefined
 */
export function isMarked(text: string): boolean | undefined {
  const mark = text.replace(/[\s☐□_]/g, '');
  if (mark === '') return false;
  return /^[xX×✓✔☑☒✗✘]$/.test(mark) ? true : undefined;
}
