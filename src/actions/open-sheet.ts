import { failed, ok, type Result } from '../core/result.ts';
import { withFrame } from '../programme/with-frame.ts';
import type { Questionnaire, Section } from '../questionnaire/definition.ts';
import { questionsInSection } from '../questionnaire/logic/compile-logic.ts';
import { type ReadSheet, readSheet } from '../round/read-sheet.ts';
import {
  currentEntries,
  keptChecks,
  returnedFromApproval,
  type SavedEntry,
  type SheetKey,
  sentVersions,
  sheetState,
  unchangedSections,
} from '../round/sheet.ts';
import { threadsOf } from '../round/thread.ts';
import type { AccessProblem, FailedCheck, FieldState, OpenSheet, SectionProgress } from './answering.ts';
import { answeringTime } from './answering-time.ts';
import type { Context } from './context.ts';
import { foundRound } from './find-round.ts';
import { hashToken } from './hash-token.ts';
import { onlySection } from './only-section.ts';
import { previousSheet } from './previous-sheet.ts';
import { sheetOfLink } from './use-link.ts';

/** Everything about the sheet that a personal link opens. */
export async function openSheet(
  context: Context,
  token: string,
  within?: string,
): Promise<Result<OpenSheet, AccessProblem>> {
  const link = await sheetOfLink(context, token, within);
  if (!link.ok) return link;
  const { programme, round, authority, questionnaire, behalf, mail, contact, opened, section } = link.value;
  const whole = await loadSheet(context, { programme, round, authority, questionnaire });
  if (!whole.ok) return whole;
  const sheet = ok(onlySection(whole.value, section));
  // Every link dies with its round, however often that is moved; one for an authority with a later deadline lives on.
  const { roundState, takesAnswers } = sheet.value;
  const isOver = roundState === 'closed' || roundState === 'frozen';
  if (isOver && !takesAnswers) return failed({ code: 'round-closed', on: sheet.value.round.closes });
  if ((mail !== undefined || contact !== undefined) && opened === undefined)
    await context.store.links.useUp(hashToken(token), context.clock());
  return behalf ? ok({ ...sheet.value, behalf }) : sheet;
}

/** A link whose programme, round or questionnaire is no longer there is as good as none. */
export async function loadSheet(context: Context, key: SheetKey): Promise<Result<OpenSheet, AccessProblem>> {
  const whole = context.programmes.get(key.programme);
  const round = whole?.rounds.find(({ id }) => id === key.round);
  const programme = whole && round && withFrame(whole, round);
  const questionnaire = programme?.questionnaires.find(({ id }) => id === key.questionnaire);
  const authority = programme?.authorities.find(({ id }) => id === key.authority);
  if (!programme || !round || !questionnaire || !authority) return failed({ code: 'link-unknown' });
  const [entries, events, when, messages, delegations, comments, previous] = await Promise.all([
    context.store.entries.all(key),
    context.store.sheets.events(key),
    answeringTime(context, foundRound(programme, round), key.authority),
    context.store.threads.ofSheet(key),
    context.store.delegations.ofSheet(key),
    context.store.comments.ofSheet(key),
    previousSheet(context, key, { programme, round, questionnaire }),
  ]);
  const current = currentEntries(entries);
  const read = readSheet(questionnaire, new Map([...current].map(([id, { entry }]) => [id, entry])));
  const last = entries.at(-1);
  const state = sheetState(events, last?.id ?? 0);
  const kept = keptChecks(events);
  const returned = returnedFromApproval(events);
  return ok({
    key,
    programme,
    round,
    ...when,
    questionnaire,
    authority: { id: authority.id, name: authority.name },
    state,
    takesAnswers: when.takesAnswers && state.kind !== 'withdrawn' && state.kind !== 'not-run',
    ...(returned ? { returned } : {}),
    threads: threadsOf(messages),
    delegations,
    comments,
    versions: sentVersions(events),
    fields: new Map([...current].map(([id, saved]) => [id, fieldState(saved, read)])),
    answers: read.answers,
    sections: progressOf(questionnaire, read),
    failedChecks: read.failedChecks.map((check): FailedCheck => {
      const reason = kept.get(check.id);
      return reason === undefined ? { check } : { check, kept: reason };
    }),
    kept,
    lastEntry: last?.id ?? 0,
    ...(last ? { lastSaved: last.at } : {}),
    ...(previous ? { previous } : {}),
    unchanged: unchangedSections(events),
  });
}

function fieldState(saved: SavedEntry, read: ReadSheet): FieldState {
  const { id, entry, at, by, question, behalf } = saved;
  return {
    entry,
    entryId: id,
    at,
    by,
    ...(behalf ? { behalf } : {}),
    problems: read.problems.get(question) ?? [],
  };
}

function progressOf(questionnaire: Questionnaire, read: ReadSheet): readonly SectionProgress[] {
  return questionnaire.sections
    .filter((section) => read.relevant.has(section))
    .map((section) => progress(section, read));
}

function progress(section: Section, read: ReadSheet): SectionProgress {
  const asked = questionsInSection(section).filter((question) => read.relevant.has(question));
  const open = new Set(read.unanswered);
  const unanswered = asked.filter(({ id }) => open.has(id)).map(({ id }) => id);
  const missing = new Set(read.requiredMissing);
  return {
    section,
    shown: read.relevant,
    asked,
    answered: asked.length - unanswered.length,
    unanswered,
    toMend: asked.filter(({ id }) => missing.has(id) || read.problems.has(id)).map(({ id }) => id),
  };
}
