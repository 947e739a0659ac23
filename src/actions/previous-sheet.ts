import type { QuestionId } from '../core/ids.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import type { Answer } from '../questionnaire/answer.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { readSheet } from '../round/read-sheet.ts';
import { currentEntries, type SheetKey, sheetState } from '../round/sheet.ts';
import type { Context } from './context.ts';

/** What the same authority answered last time it sent the same questionnaire. */
export interface PreviousSheet {
  readonly round: RoundDefinition;
  /** As they were sent; a question that was not there then is absent. */
  readonly answers: ReadonlyMap<QuestionId, Answer>;
}

interface Where {
  readonly programme: Programme;
  readonly round: RoundDefinition;
  readonly questionnaire: Questionnaire;
}

/** The latest earlier round in which the authority sent the questionnaire. Trial rounds are nobody's earlier round. */
export async function previousSheet(
  context: Pick<Context, 'store'>,
  key: SheetKey,
  { programme, round, questionnaire }: Where,
): Promise<PreviousSheet | undefined> {
  for (const earlier of earlierRounds(programme, round, questionnaire)) {
    const there = { ...key, round: earlier.id };
    const [entries, events] = await Promise.all([
      context.store.entries.all(there),
      context.store.sheets.events(there),
    ]);
    const state = sheetState(events, entries.at(-1)?.id ?? 0);
    if (state.kind !== 'sent') continue;
    const sent = currentEntries(entries, state.latest.upTo);
    const read = readSheet(questionnaire, new Map([...sent].map(([id, { entry }]) => [id, entry])));
    return { round: earlier, answers: read.answers };
  }
  return undefined;
}

/** Newest first. A trial round may be about the same day as the round that it is a trial of. */
function earlierRounds(
  programme: Programme,
  round: RoundDefinition,
  { id }: Questionnaire,
): readonly RoundDefinition[] {
  return programme.rounds
    .filter((other) => !other.trial && other.id !== round.id && other.questionnaires.includes(id))
    .filter(
      ({ referenceDate }) =>
        referenceDate < round.referenceDate || (round.trial && referenceDate === round.referenceDate),
    )
    .toSorted((a, b) => (a.referenceDate < b.referenceDate ? 1 : -1));
}
