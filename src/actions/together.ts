import { addSeconds, type Instant } from '../core/calendar.ts';
import type { QuestionId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Programme } from '../programme/programme.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { questionsInSection } from '../questionnaire/logic/compile-logic.ts';
import { currentEntries, type SavedEntry, type SheetKey } from '../round/sheet.ts';
import type { Presence } from '../store/presence-store.ts';
import type { SaveProblem } from './answering.ts';
import { answeringTime } from './answering-time.ts';
import type { Context } from './context.ts';
import { foundRound } from './find-round.ts';
import { sheetOfLink } from './use-link.ts';

export interface WhereIAm {
  readonly token: string;
  readonly place: string;
  readonly name: string;
  readonly section: string;
  readonly question?: QuestionId;
}

export interface Together {
  readonly programme: Programme;
  readonly questionnaire: Questionnaire;
  /** The others who have a page of the sheet open. */
  readonly colleagues: readonly Presence[];
  /** What has been saved since, by anyone: the last entry of each question. */
  readonly changes: readonly SavedEntry[];
}

/** Somebody of whom nothing is heard for so long has left; pages tell of themselves more often. */
const heardOfSeconds = 45;
const forgottenAfterSeconds = 600;

/** Says where somebody is in a sheet, and tells who else is there and what they have saved since an entry. */
export async function together(
  context: Context,
  me: WhereIAm & { readonly after: number },
): Promise<Result<Together, SaveProblem>> {
  const key = await sheetOfLink(context, me.token, me.section);
  if (!key.ok) return key;
  const programme = context.programmes.get(key.value.programme);
  const questionnaire = programme?.questionnaires.find(({ id }) => id === key.value.questionnaire);
  if (!programme || !questionnaire) return failed({ code: 'link-unknown' });
  const round = programme.rounds.find(({ id }) => id === key.value.round);
  if (!round) return failed({ code: 'link-unknown' });
  const when = await answeringTime(context, foundRound(programme, round), key.value.authority);
  if (!when.takesAnswers)
    return failed(
      when.roundState === 'planned' ? { code: 'round-not-open' } : { code: 'round-closed', on: round.closes },
    );
  const { section: only } = key.value;
  const here = await noteAndSee(context, key.value, me);
  const colleagues = here.filter(({ section }) => only === undefined || section === only);
  const seen = new Set(
    questionnaire.sections
      .filter(({ id }) => only === undefined || id === only)
      .flatMap((section) => questionsInSection(section).map(({ id }) => id)),
  );
  const saved = await context.store.entries.after(key.value, me.after);
  const changes = [...currentEntries(saved).values()].filter(({ question }) => seen.has(question));
  return ok({ programme, questionnaire, colleagues, changes });
}

/** The others in the sheet, for a page that is being made. */
export async function noteAndSee(
  context: Pick<Context, 'store' | 'clock'>,
  sheet: SheetKey,
  { place, name, section, question }: Omit<WhereIAm, 'token'>,
): Promise<readonly Presence[]> {
  const at = context.clock();
  const presence = { place, name, section, ...(question === undefined ? {} : { question }), at };
  await context.store.presence.note(sheet, presence, before(at, forgottenAfterSeconds));
  const here = await context.store.presence.since(sheet, before(at, heardOfSeconds));
  return here.filter((other) => other.place !== place);
}

function before(at: Instant, seconds: number): Instant {
  return addSeconds(at, -seconds);
}
