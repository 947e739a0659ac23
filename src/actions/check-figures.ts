import type { CalendarDate } from '../core/calendar.ts';
import type { EarlierRound } from '../figure/default-flows.ts';
import type { FigureDefinition, Place } from '../figure/figure.ts';
import { figureProblemText } from '../figure/figure-problem-text.ts';
import { allFigures, readFigures } from '../figure/read-figures.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import type { Codebook } from '../round/dataset.ts';
import { codebookOf, codebookQuestionnaires } from '../round/snapshot.ts';

/** What is wrong with a programme's named figures, in English, with file, line and field. */
export function checkFigures(programme: Programme): readonly string[] {
  const read = namedFigures(programme);
  return !read || read.ok ? [] : read.problems.map(figureProblemText);
}

/** Every figure of a round: those that its questions give by themselves, and the named ones of its questionnaires. */
export function definitionsFor(
  programme: Programme,
  codebook: Codebook,
  round: Pick<RoundDefinition, 'publicResponses'>,
): readonly FigureDefinition[] {
  const named = namedFigures(programme);
  if (named && !named.ok) throw new Error(`figures of ${programme.id} that were not checked`);
  return allFigures(
    codebook,
    named?.value ?? [],
    earlierRound(programme, codebook),
    placesOf(programme, round),
  );
}

/** Who may stand on a map: nobody, where the round does not say who has answered. */
function placesOf(
  { authorities, tiles }: Programme,
  { publicResponses }: Pick<RoundDefinition, 'publicResponses'>,
): readonly Place[] {
  if (!publicResponses || tiles.length === 0) return [];
  const placed = new Map(tiles.map(({ authority, column, row }) => [authority, { column, row }]));
  return authorities.map(({ id: authority, name }) => {
    const tile = placed.get(authority);
    return { authority, name, ...(tile ? { tile } : {}) };
  });
}

/** The round before, which figures of both are about; trial rounds are neither. */
export function roundBefore(
  { rounds }: Pick<Programme, 'rounds'>,
  referenceDate: CalendarDate,
): RoundDefinition | undefined {
  return rounds
    .filter((round) => !round.trial && round.referenceDate < referenceDate)
    .toSorted((a, b) => (a.referenceDate < b.referenceDate ? -1 : 1))
    .at(-1);
}

function earlierRound(programme: Programme, { referenceDate }: Codebook): EarlierRound | undefined {
  const before = roundBefore(programme, referenceDate);
  return before && { round: before.id, codebook: codebookOf(programme, before), until: referenceDate };
}

/** Read once for each programme, since it never changes. */
export function namedFigures(programme: Programme): NamedFigures {
  const known = readOf.get(programme);
  if (known) return known.named;
  const { figures, groups, questionnaires } = programme;
  const named =
    figures && readFigures(figures, { groups, questionnaires: codebookQuestionnaires(questionnaires) });
  readOf.set(programme, { named });
  return named;
}

/** Those that were read from the same files by another command. */
export function rememberFigures(programme: Programme, named: NamedFigures): void {
  readOf.set(programme, { named });
}

export type NamedFigures = ReturnType<typeof readFigures> | undefined;
const readOf = new WeakMap<Programme, { readonly named: NamedFigures }>();
