import { stemOf } from './lexicon/stems.ts';

/** Nouns that stand for whoever was spoken of, and so name nobody by themselves. */
const generic =
  /^(?:gruppe|kategori|type|slags|hovedgruppe|category|del|andel|antal|flertal|group|part|share|number)$/;

/** The unit, unless its noun only stands for others: "den resterende gruppe". */
export function namedUnit(unit: string | undefined): string | undefined {
  return unit === undefined || generic.test(unit) ? undefined : unit;
}

/**
 * Whether two nouns can name the same: alike, or one is the last part of the other, as "værk" is of "fjernvarmeværk".
 * @example unitsAgree('hal', 'idrætshal') // => true
 */
export function unitsAgree(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return (
    a === b ||
    stemOf(a, 'da') === stemOf(b, 'da') ||
    (a.length >= 3 && b.endsWith(a)) ||
    (b.length >= 3 && a.endsWith(b))
  );
}
