/** Which programme a page is about, where there are several. */
import type { Programme } from '../programme/programme.ts';
import type { Context } from './context.ts';

export interface ChosenProgramme<Part> {
  readonly programme: Programme;
  /** What the page is about, as the programme has it. */
  readonly part: Part;
  /** Programmes that have it too. */
  readonly others: readonly Programme[];
}

/**
 * The programme that is named, else the first that has what the page is about; undefined where the named one has it
 * not, or none has.
 */
export function chooseProgramme<Part>(
  { programmes }: Pick<Context, 'programmes'>,
  named: string,
  partOf: (programme: Programme) => Part | undefined,
): ChosenProgramme<Part> | undefined {
  const having = [...programmes.values()].flatMap((programme) => {
    const part = partOf(programme);
    return part === undefined ? [] : [{ programme, part }];
  });
  const chosen = named === '' ? having[0] : having.find(({ programme }) => programme.id === named);
  if (!chosen) return undefined;
  const others = having.flatMap(({ programme }) => (programme === chosen.programme ? [] : [programme]));
  return { ...chosen, others };
}
