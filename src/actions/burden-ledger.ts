import type { Programme } from '../programme/programme.ts';
import {
  burdenByYear,
  pauseMinutes,
  type RoundBurden,
  roundBurden,
  type YearOfAuthority,
} from '../round/burden.ts';
import type { Context } from './context.ts';
import { eventsAndState, foundRound } from './find-round.ts';

/** What one programme has asked of its authorities. */
export interface BurdenLedger {
  readonly programme: Programme;
  /** The newest first. */
  readonly rounds: readonly RoundBurden[];
  readonly authorities: readonly YearOfAuthority[];
}

/** Rounds that have opened or are planned, of every programme; trials ask nothing of anybody. */
export async function burdenLedgers(
  context: Pick<Context, 'store' | 'clock' | 'programmes'>,
): Promise<readonly BurdenLedger[]> {
  return Promise.all(
    [...context.programmes.values()].map(async (programme) => {
      const asked = programme.rounds.filter(({ trial }) => !trial);
      const rounds = await Promise.all(
        asked.map(async (round) => {
          const { key } = foundRound(programme, round);
          return roundBurden(programme, round, await measured(context, programme, round, key));
        }),
      );
      return {
        programme,
        rounds: rounds.toSorted((a, b) => (a.round.opens < b.round.opens ? 1 : -1)),
        authorities: burdenByYear(programme, asked),
      };
    }),
  );
}

/** While a round is open, half-finished sheets would make it look quick. */
async function measured(
  context: Pick<Context, 'store' | 'clock'>,
  programme: Programme,
  round: Programme['rounds'][number],
  key: ReturnType<typeof foundRound>['key'],
) {
  const { state } = await eventsAndState(context, foundRound(programme, round));
  if (state === 'planned' || state === 'open') return [];
  const [minutes, events] = await Promise.all([
    context.store.entries.minutesSpent(key, pauseMinutes),
    context.store.sheets.ofRound(key),
  ]);
  const sent = new Set(
    events
      .filter(({ event }) => event.kind === 'sent')
      .map(({ authority, questionnaire }) => `${authority} ${questionnaire}`),
  );
  return minutes.filter(({ authority, questionnaire }) => sent.has(`${authority} ${questionnaire}`));
}
