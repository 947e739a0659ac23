/** Names and dates of a programme's activities. */
import type { Activity, Reopening, Titled } from './reopening.ts';

type Path = readonly (string | number)[];

export type ReopeningFault =
  | { readonly code: 'reopening-id-twice'; readonly id: string; readonly what: string; readonly first: Path }
  | { readonly code: 'target-group-unknown'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'step-out-of-order'; readonly on: string; readonly before: string }
  | { readonly code: 'due-before-decided'; readonly due: string; readonly decided: string }
  | { readonly code: 'history-and-measures' };

export type PlacedReopeningFault = ReopeningFault & { readonly path: Path };

export function checkReopening(all: Reopening): readonly PlacedReopeningFault[] {
  return [
    ...twice(all.targetGroups, ['targetGroups'], 'target group'),
    ...twice(all.reasons, ['reasons'], 'reason'),
    ...twice(all.activities, ['activities'], 'activity'),
    ...twice(all.offerKinds, ['offerKinds'], 'kind of offer'),
    ...twice(all.attention, ['attention'], 'item'),
    ...(['activities', 'offerKinds', 'attention'] as const).flatMap((list) =>
      all[list].flatMap(({ targetGroups }, index) =>
        unknownGroups(all, targetGroups, [list, index, 'targetGroups']),
      ),
    ),
    ...all.attention.flatMap(({ states }, index) => twice(states, ['attention', index, 'states'], 'state')),
    ...all.activities.flatMap((activity, index) => activityFaults(activity, ['activities', index])),
  ];
}

function activityFaults(
  { history, due, decided, actor, measures }: Activity,
  path: Path,
): readonly PlacedReopeningFault[] {
  const order = history.flatMap(({ on }, index): readonly PlacedReopeningFault[] => {
    const before = history[index - 1]?.on;
    return before === undefined || before <= on
      ? []
      : [{ path: [...path, 'history', index, 'on'], code: 'step-out-of-order', on, before }];
  });
  return [
    ...order,
    ...(due !== undefined && decided && due < decided.on
      ? [{ path: [...path, 'due'], code: 'due-before-decided', due, decided: decided.on } as const]
      : []),
    ...(actor.kind === 'named' && measures.length > 0
      ? [{ path: [...path, 'measures'], code: 'history-and-measures' } as const]
      : []),
  ];
}

function unknownGroups(
  { targetGroups }: Reopening,
  names: readonly string[],
  path: Path,
): readonly PlacedReopeningFault[] {
  const known = targetGroups.map(({ id }) => id);
  return names.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [{ path: [...path, index], code: 'target-group-unknown', name, known } as const],
  );
}

function twice(list: readonly Titled[], path: Path, what: string): readonly PlacedReopeningFault[] {
  return list.flatMap(({ id }, index) => {
    const first = list.findIndex((other) => other.id === id);
    return first === index
      ? []
      : [
          {
            path: [...path, index, 'id'],
            code: 'reopening-id-twice',
            id,
            what,
            first: [...path, first],
          } as const,
        ];
  });
}
