import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { questionnairesOf } from '../round/snapshot.ts';
import type { Context } from './context.ts';
import { eventsAndState, foundRound } from './find-round.ts';
import { makeSheetLink } from './use-link.ts';

/** What somebody who wants to try may choose between. */
export interface TrialChoices {
  readonly programme: Programme;
  readonly round: RoundDefinition;
  readonly questionnaires: readonly Questionnaire[];
  /** Authorities in whose name nobody is trying a questionnaire of the round, by questionnaire. */
  readonly free: ReadonlyMap<QuestionnaireId, readonly AuthorityId[]>;
}

export type TrialProblem =
  | { readonly code: 'no-trial' }
  | { readonly code: 'no-such-questionnaire'; readonly questionnaire: string }
  | { readonly code: 'authority-taken'; readonly authority: string };

/** The first open trial round of a programme. */
export async function trialChoices(
  context: Context,
  programmeId: string,
): Promise<Result<TrialChoices, TrialProblem>> {
  const programme = [...context.programmes.values()].find(({ id }) => id === programmeId);
  for (const round of programme?.rounds.filter(({ trial }) => trial) ?? []) {
    if (!programme) break;
    const found = foundRound(programme, round);
    const { key } = found;
    if ((await eventsAndState(context, found)).state !== 'open') continue;
    const taken = new Set([
      ...(await context.store.entries.lastOfRound(key)).map((at) => `${at.authority} ${at.questionnaire}`),
      ...(await context.store.sheets.ofRound(key)).map((at) => `${at.authority} ${at.questionnaire}`),
    ]);
    const questionnaires = questionnairesOf(programme, round);
    const authorities = programme.authorities.map(({ id }) => id);
    const free = questionnaires.map(
      ({ id }) => [id, authorities.filter((authority) => !taken.has(`${authority} ${id}`))] as const,
    );
    return ok({ programme, round, questionnaires, free: new Map(free) });
  }
  return failed({ code: 'no-trial' });
}

/** A personal link to a sheet of the trial round that nobody has begun. */
export async function startTrial(
  context: Context,
  wish: { readonly programme: string; readonly questionnaire: string; readonly authority: string },
): Promise<Result<string, TrialProblem>> {
  const choices = await trialChoices(context, wish.programme);
  if (!choices.ok) return choices;
  const { programme, round, free } = choices.value;
  const [questionnaire, authorities] = [...free].find(([id]) => id === wish.questionnaire) ?? [];
  if (!questionnaire) return failed({ code: 'no-such-questionnaire', questionnaire: wish.questionnaire });
  const authority = authorities?.find((id) => id === wish.authority);
  if (!authority) return failed({ code: 'authority-taken', authority: wish.authority });
  const sheet = { programme: programme.id, round: round.id, authority, questionnaire };
  return ok(await makeSheetLink(context, context.store, sheet));
}
