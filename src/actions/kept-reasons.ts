import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';
import { textIn } from '../core/language.ts';
import type { Check } from '../questionnaire/definition.ts';
import { readSheet } from '../round/read-sheet.ts';
import { keptChecks, type SheetEvent } from '../round/sheet.ts';
import type { Context } from './context.ts';
import type { FoundRound } from './find-round.ts';
import { sheetsOfRound } from './sheets-of-round.ts';

/** A soft check that fails in a sheet as it was sent, and why its authority says it is right all the same. */
export interface KeptReason {
  readonly authority: { readonly id: AuthorityId; readonly name: string };
  readonly questionnaire: QuestionnaireId;
  readonly check: Check;
  /** `''` where none was given, as when the sheet was imported. */
  readonly reason: string;
}

/** For those who analyse a round, in the order of questionnaires, checks and authorities. */
export async function keptReasons(
  context: Pick<Context, 'store'>,
  { key, programme }: FoundRound,
): Promise<readonly KeptReason[]> {
  const events = new Map<string, SheetEvent[]>();
  for (const { authority, questionnaire, event } of await context.store.sheets.ofRound(key)) {
    const sheet = `${authority} ${questionnaire}`;
    events.set(sheet, [...(events.get(sheet) ?? []), event]);
  }
  const sheets = (await sheetsOfRound(context.store, key)).filter(({ withdrawn }) => !withdrawn);
  return programme.questionnaires.flatMap((questionnaire) =>
    sheets
      .filter((sheet) => sheet.questionnaire === questionnaire.id)
      .flatMap(({ authority: id, entries }) => {
        const name = programme.authorities.find((one) => one.id === id)?.name ?? id;
        const kept = keptChecks(events.get(`${id} ${questionnaire.id}`) ?? []);
        return readSheet(questionnaire, entries)
          .failedChecks.filter(({ severity }) => severity === 'soft')
          .map((check) => ({
            authority: { id, name },
            questionnaire: questionnaire.id,
            check,
            reason: kept.get(check.id) ?? '',
          }));
      })
      .toSorted(
        (a, b) =>
          a.check.id.localeCompare(b.check.id) || a.authority.name.localeCompare(b.authority.name, 'da'),
      ),
  );
}

/** The same as rows of a table, the header first. */
export function reasonRows(reasons: readonly KeptReason[]): readonly (readonly string[])[] {
  return [
    ['authority', 'name', 'questionnaire', 'check', 'message', 'reason'],
    ...reasons.map(({ authority, questionnaire, check, reason }) => [
      authority.id,
      authority.name,
      questionnaire,
      check.id,
      textIn(check.message, 'da'),
      reason,
    ]),
  ];
}
