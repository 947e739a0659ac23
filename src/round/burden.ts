/** The burden of being asked: minutes of each authority, estimated before a round opens and measured after. */
import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import { withFrame } from '../programme/with-frame.ts';

/** Pauses longer than this are not counted as work on a sheet. */
export const pauseMinutes = 10;

export interface MeasuredSheet {
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
  readonly minutes: number;
}

export interface QuestionnaireBurden {
  readonly questionnaire: QuestionnaireId;
  /** As its author estimates. */
  readonly estimated: number;
  /** The middle of what was measured; absent where nothing could be. */
  readonly measured?: number;
  readonly sheetsMeasured: number;
}

export interface RoundBurden {
  readonly round: RoundDefinition;
  readonly authorities: number;
  readonly questionnaires: readonly QuestionnaireBurden[];
  /** Of one authority that is asked everything. */
  readonly minutesEach: number;
  /** Of all of them together. */
  readonly hoursAll: number;
}

/** What a round asks of its authorities. Sheets in which nothing was typed, such as imported ones, are not measured. */
export function roundBurden(
  programme: Programme,
  round: RoundDefinition,
  measured: readonly MeasuredSheet[] = [],
): RoundBurden {
  const authorities = withFrame(programme, round).authorities.length;
  const questionnaires = round.questionnaires.map((id): QuestionnaireBurden => {
    const estimated = programme.questionnaires.find((one) => one.id === id)?.minutes ?? 0;
    const times = measured
      .filter(({ questionnaire, minutes }) => questionnaire === id && minutes > 0)
      .map(({ minutes }) => minutes);
    const middle = median(times);
    return {
      questionnaire: id,
      estimated,
      sheetsMeasured: times.length,
      ...(middle === undefined ? {} : { measured: middle }),
    };
  });
  const minutesEach = questionnaires.reduce((sum, { estimated }) => sum + estimated, 0);
  return { round, authorities, questionnaires, minutesEach, hoursAll: (minutesEach * authorities) / 60 };
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

export interface YearOfAuthority {
  readonly authority: AuthorityId;
  readonly name: string;
  /** Year → minutes estimated, of all rounds that opened in it. */
  readonly minutes: ReadonlyMap<string, number>;
}

/** Per authority: the minutes that rounds have asked of it, by the year in which they opened. In the order of names. */
export function burdenByYear(
  programme: Programme,
  rounds: readonly RoundDefinition[],
): readonly YearOfAuthority[] {
  const ledger = new Map<AuthorityId, { name: string; minutes: Map<string, number> }>();
  for (const round of rounds) {
    const year = round.opens.slice(0, 4);
    const { minutesEach } = roundBurden(programme, round);
    for (const { id, name } of withFrame(programme, round).authorities) {
      const known = ledger.get(id) ?? { name, minutes: new Map<string, number>() };
      known.minutes.set(year, (known.minutes.get(year) ?? 0) + minutesEach);
      ledger.set(id, known);
    }
  }
  return [...ledger]
    .map(([authority, { name, minutes }]) => ({ authority, name, minutes }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}
