import type { Instant } from '../core/calendar.ts';
import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { type Delegation, standing } from '../round/delegation.ts';
import type { RoundState } from '../round/round-state.ts';
import { type SentVersion, type SheetState, sentVersions, sheetState } from '../round/sheet.ts';
import { questionnairesOf } from '../round/snapshot.ts';
import { threadsOf } from '../round/thread.ts';
import { answeringTime } from './answering-time.ts';
import type { Actor, Context } from './context.ts';
import { type FoundRound, findRound, foundRound } from './find-round.ts';
import { makeSheetLink } from './use-link.ts';

/** One sheet as its own authority sees it from outside. */
export interface OwnSheet {
  readonly found: FoundRound;
  readonly questionnaire: Questionnaire;
  readonly state: SheetState;
  readonly roundState: RoundState;
  readonly takesAnswers: boolean;
  readonly deadline?: Instant;
  /** Who did something with it last: whoever has it, as far as we know. */
  readonly lastBy?: string;
  readonly lastActivity?: Instant;
  /** What colleagues have been given and still have. */
  readonly held: readonly Delegation[];
  /** Questions of ours that wait for a reply. */
  readonly waiting: number;
  readonly versions: readonly SentVersion[];
}

export interface OwnAuthority {
  readonly name: string;
  /** What is asked now; what is due first first. */
  readonly asked: readonly OwnSheet[];
  /** What has been sent, also in rounds that still take answers; the newest first. */
  readonly sent: readonly OwnSheet[];
  /** Rounds that have been settled, with something that was sent in each. */
  readonly settled: readonly FoundRound[];
}

/** What is asked of one authority, and what it has answered; undefined where no programme knows it. */
export async function ownAuthority(
  context: Context,
  authority: AuthorityId,
): Promise<OwnAuthority | undefined> {
  const rounds = [...context.programmes.values()]
    .flatMap((programme) => programme.rounds.map((round) => foundRound(programme, round)))
    .filter(
      ({ programme, round }) => !round.trial && programme.authorities.some(({ id }) => id === authority),
    );
  const [first] = rounds;
  const name = first?.programme.authorities.find(({ id }) => id === authority)?.name;
  if (name === undefined) return undefined;
  const sheets = (await Promise.all(rounds.map((found) => sheetsIn(context, found, authority)))).flat();
  const sent = sheets.filter(({ versions }) => versions.length > 0).toSorted(bySent);
  const settled = rounds.filter((found) =>
    sent.some(({ found: of, roundState }) => of.round === found.round && roundState === 'frozen'),
  );
  return { name, asked: sheets.filter(isAsked).toSorted(byDeadline), sent, settled: settled.toReversed() };
}

function isAsked({ takesAnswers, state }: OwnSheet): boolean {
  return takesAnswers && state.kind !== 'withdrawn' && state.kind !== 'not-run';
}

async function sheetsIn(
  context: Context,
  found: FoundRound,
  authority: AuthorityId,
): Promise<readonly OwnSheet[]> {
  const questionnaires = questionnairesOf(found.programme, found.round);
  const ids = questionnaires.map(({ id }) => id);
  const [when, delegations, lasts] = await Promise.all([
    answeringTime(context, found, authority),
    context.store.delegations.ofRound(found.key, authority),
    context.store.entries.lastOfSheets(found.key, [authority], ids),
  ]);
  return Promise.all(
    questionnaires.map(async (questionnaire): Promise<OwnSheet> => {
      const key = { ...found.key, authority, questionnaire: questionnaire.id };
      const [events, messages] = await Promise.all([
        context.store.sheets.events(key),
        context.store.threads.ofSheet(key),
      ]);
      const last = lasts.find((one) => one.questionnaire === questionnaire.id);
      return {
        found,
        questionnaire,
        state: sheetState(events, last?.id ?? 0),
        ...when,
        ...(last ? { lastBy: last.by, lastActivity: last.at } : {}),
        held: standing(delegations.filter((one) => one.questionnaire === questionnaire.id)),
        waiting: threadsOf(messages).filter(({ waiting }) => waiting).length,
        versions: sentVersions(events),
      };
    }),
  );
}

const noDeadline = '9999';

function byDeadline(a: OwnSheet, b: OwnSheet): number {
  return (a.deadline ?? noDeadline) < (b.deadline ?? noDeadline) ? -1 : 1;
}

function bySent(a: OwnSheet, b: OwnSheet): number {
  return (a.versions.at(-1)?.at ?? '') < (b.versions.at(-1)?.at ?? '') ? 1 : -1;
}

const linkDays = 30;

export type OpenOwnSheetProblem = { readonly code: 'no-such-sheet' | 'not-taking-answers' };

/** A link of their own to somebody who may answer for the authority. */
export async function openOwnSheet(
  context: Context,
  authority: AuthorityId,
  wish: {
    readonly programme: string;
    readonly round: string;
    readonly questionnaire: QuestionnaireId;
    /** For reading and signing. */
    readonly approves?: true;
  },
  actor: Actor,
): Promise<Result<string, OpenOwnSheetProblem>> {
  const found = findRound(context, wish.programme, wish.round);
  if (!found.ok) return failed({ code: 'no-such-sheet' });
  const { key, programme, round } = found.value;
  const isAskedOf = programme.authorities.some(({ id }) => id === authority);
  if (!isAskedOf || !round.questionnaires.includes(wish.questionnaire))
    return failed({ code: 'no-such-sheet' });
  if (!(await answeringTime(context, found.value, authority)).takesAnswers)
    return failed({ code: 'not-taking-answers' });
  const at = context.clock();
  const expires = new Date(Date.parse(at) + linkDays * 86_400_000).toISOString() as Instant;
  const sheet = { ...key, authority, questionnaire: wish.questionnaire };
  const token = await makeSheetLink(context, context.store, sheet, {
    expires,
    ...(wish.approves ? { approves: true } : {}),
  });
  const object = `${key.programme}/${key.round}/${authority}/${wish.questionnaire}`;
  await context.store.log.append({ at, by: actor.name, act: 'sheet.opened', object });
  return ok(token);
}
