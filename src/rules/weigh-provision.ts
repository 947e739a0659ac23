/** What one provision says of a question. */
import type { Act, PlaceScope, Provision, Verdict } from './rules.ts';

export interface Asked {
  readonly place: string;
  readonly act: string;
  readonly amount?: number;
}

/** What a provision can say by itself. */
export type ProvisionVerdict = Exclude<Verdict, 'uncertain'>;

/** From what decides to what gives way. A ban beats everything; not knowing beats every permission. */
const strictness = ['not-allowed', 'unknown', 'conditional', 'allowed'] as const satisfies ProvisionVerdict[];

export function isAbout(provision: Pick<Provision, 'acts' | 'places'>, { place, act }: Asked): boolean {
  return provision.acts.includes(act) && covers(provision.places, place);
}

/**
 * @example covers({ kind: 'except', places: ['foster-family'] }, 'home') // => true
 */
export function covers(scope: PlaceScope, place: string): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'only':
      return scope.places.includes(place);
    case 'except':
      return !scope.places.includes(place);
  }
}

/**
 * A limit says yes up to what is free, conditional up to what needs conditions, and no beyond. Without an amount it
 * is conditional: the limit is the condition.
 * @example weighProvision({ effect: { kind: 'limits', freely: 50, onConditions: 500 } }, { amount: { limit: 'at-most' } }, 51) // => "conditional"
 * @example weighProvision({ effect: { kind: 'limits', freely: 2, onConditions: 1 } }, { amount: { limit: 'at-least' } }, 2) // => "allowed"
 */
export function weighProvision(
  { effect }: Pick<Provision, 'effect'>,
  act: Pick<Act, 'amount'>,
  amount?: number,
): ProvisionVerdict {
  switch (effect.kind) {
    case 'permits':
      return 'allowed';
    case 'forbids':
      return 'not-allowed';
    case 'conditions':
      return 'conditional';
    case 'unclear':
      return 'unknown';
    case 'limits': {
      if (amount === undefined) return 'conditional';
      const within = (bound: number | undefined) =>
        bound !== undefined && (act.amount?.limit === 'at-least' ? amount >= bound : amount <= bound);
      if (within(effect.freely)) return 'allowed';
      return within(effect.onConditions) ? 'conditional' : 'not-allowed';
    }
  }
}

/** @example strictestFirst(['allowed', 'not-allowed']) // => ["not-allowed", "allowed"] */
export function strictestFirst(verdicts: readonly ProvisionVerdict[]): readonly ProvisionVerdict[] {
  return verdicts.toSorted(byStrictness);
}

export function byStrictness(left: ProvisionVerdict, right: ProvisionVerdict): number {
  return strictness.indexOf(left) - strictness.indexOf(right);
}
