/** Names, dates and sums of a programme's agreements. */
import type { AgreementElement, Agreements, Commitment, Initiative } from './agreement.ts';
import { flatten, moneyTrees, partsFit } from './money-tree.ts';

type Path = readonly (string | number)[];

export type AgreementFault =
  | { readonly code: 'agreement-id-twice'; readonly id: string; readonly what: string; readonly first: Path }
  | {
      readonly code: 'agreement-unknown-name';
      readonly what: string;
      readonly name: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'agreement-follows-later';
      readonly other: string;
      readonly on: string;
      readonly otherOn: string;
    }
  | { readonly code: 'due-before-agreed'; readonly due: string; readonly agreed: string }
  | { readonly code: 'progress-before-agreed'; readonly on: string; readonly agreed: string }
  | { readonly code: 'progress-out-of-order'; readonly on: string; readonly before: string }
  | { readonly code: 'delivered-before-agreed'; readonly on: string; readonly agreed: string }
  | { readonly code: 'members-too-few'; readonly count: number; readonly named: number }
  | { readonly code: 'money-in-circle'; readonly id: string }
  | { readonly code: 'money-parts-differ'; readonly units: number; readonly parts: number };

export type PlacedAgreementFault = AgreementFault & { readonly path: Path };

interface PathedCommitment {
  readonly commitment: Commitment;
  readonly path: Path;
  readonly agreedOn: string;
}

export function checkAgreements(all: Agreements): readonly PlacedAgreementFault[] {
  const commitments = all.agreements.flatMap(({ elements, on }, index) =>
    commitmentsIn(elements, ['agreements', index, 'elements'], on),
  );
  return [
    ...twice(withPaths(all.agreements, ['agreements']), 'agreement'),
    ...twice(withPaths(all.partnerships, ['partnerships']), 'partnership'),
    ...twice(withPaths(all.initiatives, ['initiatives']), 'initiative'),
    ...twice(
      all.agreements.flatMap(({ elements }, index) =>
        elementsIn(elements, ['agreements', index, 'elements']),
      ),
      'element',
    ),
    ...twice(
      commitments.map(({ commitment, path }) => ({ id: commitment.id, path })),
      'commitment',
    ),
    ...references(all),
    ...commitments.flatMap(commitmentFaults),
    ...partnershipFaults(all),
    ...moneyFaults(all.initiatives),
  ];
}

function references({ agreements, partnerships, initiatives }: Agreements): readonly PlacedAgreementFault[] {
  const known = agreements.map(({ id }) => id);
  const sums = initiatives.map(({ id }) => id);
  return [
    ...agreements.flatMap(({ follows, on }, index): readonly PlacedAgreementFault[] => {
      const path = ['agreements', index, 'follows'];
      const other = agreements.find(({ id }) => id === follows);
      if (other && other.on > on)
        return [{ path, code: 'agreement-follows-later', other: other.id, on, otherOn: other.on }];
      return unknown(follows, known, 'agreement', path);
    }),
    ...partnerships.flatMap(({ agreement }, index) =>
      unknown(agreement, known, 'agreement', ['partnerships', index, 'agreement']),
    ),
    ...initiatives.flatMap(({ agreement, parent }, index) => [
      ...unknown(agreement, known, 'agreement', ['initiatives', index, 'agreement']),
      ...unknown(parent, sums, 'initiative', ['initiatives', index, 'parent']),
    ]),
  ];
}

function commitmentFaults({ commitment, path, agreedOn }: PathedCommitment): readonly PlacedAgreementFault[] {
  const { due, progress } = commitment;
  const faults: PlacedAgreementFault[] = [];
  if (due.kind === 'on' && due.date < agreedOn)
    faults.push({ path: [...path, 'due'], code: 'due-before-agreed', due: due.date, agreed: agreedOn });
  progress.forEach(({ on }, index) => {
    const at = [...path, 'progress', index, 'on'];
    const before = progress[index - 1]?.on;
    if (on < agreedOn) faults.push({ path: at, code: 'progress-before-agreed', on, agreed: agreedOn });
    else if (before !== undefined && on < before)
      faults.push({ path: at, code: 'progress-out-of-order', on, before });
  });
  return faults;
}

function partnershipFaults({ partnerships, agreements }: Agreements): readonly PlacedAgreementFault[] {
  return partnerships.flatMap(({ members, documents, agreement }, index) => {
    const path = ['partnerships', index];
    const agreed = agreements.find(({ id }) => id === agreement)?.on;
    const faults: PlacedAgreementFault[] = [];
    if (members.count !== undefined && members.count < members.names.length)
      faults.push({
        path: [...path, 'members'],
        code: 'members-too-few',
        count: members.count,
        named: members.names.length,
      });
    documents.forEach(({ delivered }, position) => {
      if (delivered !== undefined && agreed !== undefined && delivered < agreed)
        faults.push({
          path: [...path, 'documents', position, 'delivered'],
          code: 'delivered-before-agreed',
          on: delivered,
          agreed,
        });
    });
    return faults;
  });
}

function moneyFaults(initiatives: readonly Initiative[]): readonly PlacedAgreementFault[] {
  const position = (id: string) => initiatives.findIndex((one) => one.id === id);
  const circles = initiatives.filter((one) => isInCircle(one, initiatives));
  if (circles.length > 0)
    return circles.map(
      ({ id }) => ({ path: ['initiatives', position(id), 'parent'], code: 'money-in-circle', id }) as const,
    );
  return moneyTrees(initiatives)
    .flatMap((root) => flatten(root))
    .flatMap(({ node: { initiative, partsUnits } }): readonly PlacedAgreementFault[] =>
      partsUnits === undefined || partsFit(initiative, partsUnits)
        ? []
        : [
            {
              path: ['initiatives', position(initiative.id), 'amount'],
              code: 'money-parts-differ',
              units: initiative.amount.units,
              parts: partsUnits,
            },
          ],
    );
}

function isInCircle(start: Initiative, all: readonly Initiative[]): boolean {
  const passed = new Set<string>();
  for (let at: Initiative | undefined = start; at && !passed.has(at.id); ) {
    passed.add(at.id);
    const next: string | undefined = at.parent;
    if (next === start.id) return true;
    at = all.find(({ id }) => id === next);
  }
  return false;
}

function commitmentsIn(
  elements: readonly AgreementElement[],
  path: Path,
  agreedOn: string,
): readonly PathedCommitment[] {
  return elements.flatMap((element, index) => [
    ...element.commitments.map((commitment, position) => ({
      commitment,
      path: [...path, index, 'commitments', position],
      agreedOn,
    })),
    ...commitmentsIn(element.elements, [...path, index, 'elements'], agreedOn),
  ]);
}

interface Pathed {
  readonly id: string;
  readonly path: Path;
}

function elementsIn(elements: readonly AgreementElement[], path: Path): readonly Pathed[] {
  return elements.flatMap((element, index) => [
    { id: element.id, path: [...path, index] },
    ...elementsIn(element.elements, [...path, index, 'elements']),
  ]);
}

function withPaths(list: readonly { readonly id: string }[], path: Path): readonly Pathed[] {
  return list.map(({ id }, index) => ({ id, path: [...path, index] }));
}

function twice(list: readonly Pathed[], what: string): readonly PlacedAgreementFault[] {
  return list.flatMap(({ id, path }, index) => {
    const first = list.find((other) => other.id === id);
    return first === undefined || first === list[index]
      ? []
      : [{ path: [...path, 'id'], code: 'agreement-id-twice', id, what, first: first.path } as const];
  });
}

function unknown(
  name: string | undefined,
  known: readonly string[],
  what: string,
  path: Path,
): readonly PlacedAgreementFault[] {
  return name === undefined || known.includes(name)
    ? []
    : [{ path, code: 'agreement-unknown-name', what, name, known }];
}
