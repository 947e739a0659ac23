import type { FigureId } from '../core/ids.ts';
import type { Figure } from '../figure/figure.ts';
import type { Context } from './context.ts';
import { figuresOfRound } from './figures-of-round.ts';
import type { FoundRound } from './find-round.ts';
import { type RoundStatus, roundStatus, type SheetStatus, sheetStatuses } from './round-status.ts';

/** The coordinator's board: who is where, and how many that makes. */
export interface RoundView {
  readonly found: FoundRound;
  readonly status: RoundStatus;
  readonly sheets: readonly SheetStatus[];
  /** Response rates, by id. */
  readonly responses: ReadonlyMap<FigureId, Figure>;
}

export async function roundView(context: Context, found: FoundRound): Promise<RoundView> {
  const [sheets, { figures }] = await Promise.all([
    sheetStatuses(context, found),
    figuresOfRound(context, found),
  ]);
  const status = await roundStatus(context, found, sheets);
  const responses = figures
    .filter(({ definition }) => definition.kind === 'response')
    .map((figure) => [figure.id, figure] as const);
  return { found, status, sheets, responses: new Map(responses) };
}
