import type { QuestionId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { maskCpr } from '../questionnaire/codecs/cpr.ts';
import { absenceField, type RawForm } from '../questionnaire/decode.ts';
import type { Question } from '../questionnaire/definition.ts';
import { questionsInSection, questionsOf } from '../questionnaire/logic/compile-logic.ts';
import { currentEntries, type Entry, type SavedEntry } from '../round/sheet.ts';
import type { Conflict, OpenSheet, SaveProblem } from './answering.ts';
import type { Context } from './context.ts';
import { onlySection } from './only-section.ts';
import { loadSheet, openSheet } from './open-sheet.ts';

export interface SaveSection {
  readonly token: string;
  readonly section: string;
  /** Every field of the page as sent. */
  readonly form: RawForm;
  /** Per question: the id of the entry that the page was made from, 0 where there was none. */
  readonly seen: ReadonlyMap<QuestionId, number>;
  readonly saveId: string;
  readonly by: string;
  /** The respondent said that nothing has changed in this section. */
  readonly unchanged?: boolean;
}

/** Saves what a page changed. Where somebody else has changed the same question since, nothing of it is overwritten. */
export async function saveSection(
  context: Context,
  command: SaveSection,
): Promise<Result<{ readonly sheet: OpenSheet; readonly conflicts: readonly Conflict[] }, SaveProblem>> {
  const opened = await writableSheet(context, command.token, command.section);
  if (!opened.ok) return opened;
  const section = opened.value.questionnaire.sections.find(({ id }) => id === command.section);
  if (!section) return failed({ code: 'no-such-section', section: command.section });
  const conflicts = await save(context, opened.value, questionsInSection(section), command);
  if (command.unchanged) {
    const event = { kind: 'unchanged', at: context.clock(), by: command.by, section: section.id } as const;
    await context.store.sheets.append(opened.value.key, event);
  }
  const after = await loadSheet(context, opened.value.key);
  return after.ok ? ok({ sheet: onlySection(after.value, opened.value.only), conflicts }) : after;
}

/** Answers to any of the sheet's questions, as from a form filled in elsewhere. What is not in it stays as it is. */
export async function saveFilled(
  context: Context,
  command: Changes & { readonly token: string },
): Promise<Result<{ readonly sheet: OpenSheet; readonly conflicts: readonly Conflict[] }, SaveProblem>> {
  const opened = await writableSheet(context, command.token);
  if (!opened.ok) return opened;
  const conflicts = await save(context, opened.value, questionsOf(opened.value.questionnaire), command);
  const after = await loadSheet(context, opened.value.key);
  return after.ok ? ok({ sheet: after.value, conflicts }) : after;
}

export async function writableSheet(
  context: Context,
  token: string,
  within?: string,
): Promise<Result<OpenSheet, SaveProblem>> {
  const opened = await openSheet(context, token, within);
  if (!opened.ok) return opened;
  const { takesAnswers, roundState, round } = opened.value;
  if (takesAnswers) return opened;
  return roundState === 'planned'
    ? failed({ code: 'round-not-open' })
    : failed({ code: 'round-closed', on: round.closes });
}

type Changes = Pick<SaveSection, 'form' | 'seen' | 'saveId' | 'by'>;

async function save(
  context: Context,
  sheet: OpenSheet,
  questions: readonly Question[],
  { form, seen, saveId, by }: Changes,
): Promise<readonly Conflict[]> {
  return context.store.transaction(async (store) => {
    // A round that is being closed waits for those who have begun to save, and then takes no more.
    await store.rounds.lock(sheet.key, 'shared');
    // Of two who save the same page at the same moment, the second sees what the first has saved.
    await store.sheets.lock(sheet.key);
    const history = await store.entries.all(sheet.key);
    const saved = currentEntries(history);
    const shown = (question: QuestionId) =>
      history.find((one) => one.question === question && one.id === seen.get(question))?.entry;
    // A field that stands as the page showed it is nobody's answer, whatever a colleague has written meanwhile.
    const changed = questions
      .map((question) => ({ question: question.id, entry: entryOf(question, form) }))
      .filter(({ question, entry }) => isSent(question, form) && !sameEntry(shown(question), entry))
      .filter(({ question, entry }) => !sameEntry(saved.get(question)?.entry, entry));
    const clashes = changed.flatMap((mine) => conflictOf(mine, saved.get(mine.question), seen));
    // A save that is repeated because its answer got lost on the way is no clash with what came after it.
    const before = clashes.length > 0 ? await store.entries.savedBy(sheet.key, saveId) : [];
    const conflicts = clashes.filter(({ question }) => !before.includes(question));
    const clashing = new Set(clashes.map(({ question }) => question));
    const mine = changed.filter(({ question }) => !clashing.has(question));
    const { behalf } = sheet;
    await store.entries.append(sheet.key, mine, {
      saveId,
      at: context.clock(),
      by,
      ...(behalf ? { behalf } : {}),
    });
    return conflicts;
  });
}

/** A page sends every field that it showed, and names those that it left empty in `<id>.missing` or `shown`. */
function isSent(question: QuestionId, form: RawForm): boolean {
  return (
    form[question] !== undefined ||
    form[absenceField(question)] !== undefined ||
    (form.shown ?? []).includes(question)
  );
}

/**
 * What the fields of one question on a page amount to; both fields are there, so that an entry says all about it.
 * Entries are kept for good, so that a number which looks like a citizen's never becomes part of one.
 */
export function entryOf({ id, kind }: Question, form: RawForm): Entry {
  const absence = absenceField(id);
  const given = form[id] ?? [];
  return {
    [id]: kind === 'text' ? given.map(maskCpr) : [...given],
    [absence]: [...(form[absence] ?? [])].filter((value) => value !== ''),
  };
}

/** Nothing saved and nothing given are the same; so are an absent field and an empty one. */
function sameEntry(a: Entry | undefined, b: Entry): boolean {
  const flat = (entry: Entry | undefined) =>
    Object.entries(entry ?? {})
      .flatMap(([name, values]) =>
        values.filter((value) => value !== '').map((value) => JSON.stringify([name, value])),
      )
      .sort()
      .join('\n');
  return flat(a) === flat(b);
}

function conflictOf(
  mine: { readonly question: QuestionId; readonly entry: Entry },
  theirs: SavedEntry | undefined,
  seen: ReadonlyMap<QuestionId, number>,
): readonly Conflict[] {
  if (!theirs || theirs.id === (seen.get(mine.question) ?? 0)) return [];
  const { entry, at, by, id } = theirs;
  return [{ question: mine.question, mine: mine.entry, theirs: { entry, at, by, entryId: id } }];
}
