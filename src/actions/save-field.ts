import type { QuestionId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Programme } from '../programme/programme.ts';
import { logicOf } from '../questionnaire/complete.ts';
import { decodeQuestion, type RawForm } from '../questionnaire/decode.ts';
import type { Question, Questionnaire } from '../questionnaire/definition.ts';
import { isQuestion, questionsInSection } from '../questionnaire/logic/compile-logic.ts';
import { roundTimes } from '../round/round-times.ts';
import type { SheetKey } from '../round/sheet.ts';
import type { OwnTimes } from '../store/store.ts';
import type { Conflict, FieldState, SaveProblem } from './answering.ts';
import type { Context } from './context.ts';
import { hashToken } from './hash-token.ts';
import { entryOf } from './save-entries.ts';
import { linkedSheet } from './use-link.ts';

export interface SaveField {
  readonly token: string;
  readonly question: QuestionId;
  readonly form: RawForm;
  /** The entry that the page was made from, 0 where there was none. */
  readonly seen: number;
  readonly saveId: string;
  readonly by: string;
}

export interface SavedField {
  readonly programme: Programme;
  readonly question: Question;
  /** What counts now; on a conflict it is the other's. */
  readonly field: FieldState;
  readonly conflict?: Conflict;
}

/** Saves one question as it is answered; the same save id again changes nothing. */
export async function saveField(
  context: Context,
  command: SaveField,
): Promise<Result<SavedField, SaveProblem>> {
  const key = await sheetKey(context, command.token);
  if (!key.ok) return key;
  const programme = context.programmes.get(key.value.programme);
  const questionnaire = programme?.questionnaires.find(({ id }) => id === key.value.questionnaire);
  const question = questionnaire && findQuestion(questionnaire, command.question);
  if (!programme || !questionnaire || !question)
    return failed({ code: 'no-such-section', section: command.question });
  if (!isWithin(questionnaire, question, key.value.section))
    return failed({ code: 'other-section', section: key.value.section ?? '' });
  const mine = entryOf(question, command.form);
  const one = { question: question.id, entry: mine, seen: command.seen };
  const save = { saveId: command.saveId, at: context.clock(), by: command.by };
  const times = await ownTimes(context, key.value);
  const saved = await context.store.entries.saveOne(key.value, hashToken(command.token), one, save, times);
  switch (saved.outcome) {
    case 'link':
      return failed({ code: 'link-unknown' });
    case 'planned':
      return failed({ code: 'round-not-open' });
    case 'closed':
    case 'withdrawn':
      return failed({
        code: 'round-closed',
        on: programme.rounds.find(({ id }) => id === key.value.round)?.closes,
      });
  }
  const { id: entryId, entry, at, by } = saved.entry;
  const field = { entry, entryId, at, by, problems: decodeQuestion(question, entry).problems };
  if (saved.outcome === 'saved') return ok({ programme, question, field });
  const conflict = { question: question.id, mine, theirs: { entry, at, by, entryId } };
  return ok({ programme, question, field, conflict });
}

/** When the round opens and closes by itself. One that another process has made meanwhile is looked up. */
async function ownTimes(context: Context, key: SheetKey): Promise<OwnTimes> {
  const find = () => {
    const programme = context.programmes.get(key.programme);
    const round = programme?.rounds.find(({ id }) => id === key.round);
    return programme && round && roundTimes(round, programme.timeZone);
  };
  if (!find()) await context.refresh?.();
  const times = find();
  return times?.automatic ? times : {};
}

function isWithin({ sections }: Questionnaire, question: Question, section: string | undefined): boolean {
  if (section === undefined) return true;
  return sections.some((one) => one.id === section && questionsInSection(one).includes(question));
}

function findQuestion(questionnaire: Questionnaire, id: QuestionId): Question | undefined {
  const { indexOf, parts } = logicOf(questionnaire);
  const of = parts[indexOf.get(id) ?? -1]?.of;
  return of && isQuestion(of) ? of : undefined;
}

type HeldSheet = SheetKey & { readonly section?: string };

/** Which sheet a link opens never changes, so that it need not be looked up for every answer; whether it still does is. */
const known = new Map<string, HeldSheet>();
const mostKnown = 10_000;

async function sheetKey(context: Context, token: string): Promise<Result<HeldSheet, SaveProblem>> {
  const remembered = known.get(token);
  if (remembered) return ok(remembered);
  const found = await linkedSheet(context, token);
  if (!found.ok) return found;
  if (known.size >= mostKnown) known.clear();
  known.set(token, found.value);
  return found;
}
