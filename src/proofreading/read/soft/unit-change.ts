import type { SoftFinding } from '../../read-text.ts';
import type { Statement } from '../statement.ts';
import { namedUnit, unitsAgree } from '../unit-match.ts';
import { isVague } from '../vague.ts';
import { claimsOf, isShare, type Look, printed, type Reading, sentencesOf } from './reading.ts';

/** Numbers that should compare but count different things: municipalities in one, answers or cases in the other. */
export const unitChange: Look = (reading) => [...insideDistributions(reading), ...oddUnits(reading)];

function insideDistributions(reading: Reading): readonly SoftFinding[] {
  return reading.distributions.flatMap(({ members }) => {
    const named = members.flatMap((member) => unitsOf(member).map((unit) => ({ member, unit })));
    const [first] = named;
    const other = named.find(({ unit }) => first && !unitsAgree(first.unit, unit));
    if (!first || !other || isScaleOf(members)) return [];
    return [
      remark(reading, members, {
        da: `fordelingen går fra »${first.unit}« til »${other.unit}« (${printed(other.member)})`,
        en: `the distribution goes from “${first.unit}” to “${other.unit}” (${printed(other.member)})`,
      }),
    ];
  });
}

/** "heraf 150 kvinder og 110 mænd" divides by what the nouns say; that is no change of unit. */
function isScaleOf(members: readonly Statement[]): boolean {
  return members.every(({ mention }) => mention.phrase.quantity.kind === 'count');
}

function unitsOf(statement: Statement): readonly string[] {
  if (isVague(statement)) return [];
  const { mention, restated, unit } = statement;
  const said = [unit, ...[mention, ...restated].map(({ base }) => base?.unit)];
  return [...new Set(said.flatMap((one) => namedUnit(one) ?? []))];
}

/** Most of those that a share may stray from. */
const usual = 0.75;
const leastShares = 5;

function oddUnits(reading: Reading): readonly SoftFinding[] {
  const shares = reading.view.statements.filter(
    (statement) => isShare(statement) && namedUnit(statement.unit) !== undefined,
  );
  const counts = Map.groupBy(shares, ({ unit }) => unit ?? '');
  const [most, others] = [[...counts].sort((a, b) => b[1].length - a[1].length)[0], [...counts].slice()];
  if (!most || shares.length < leastShares || most[1].length < shares.length * usual) return [];
  return others
    .filter(
      ([unit, statements]) =>
        unit !== most[0] &&
        !unitsAgree(unit, most[0]) &&
        statements.some(({ mention }) => mention.phrase.quantity.kind !== 'qualitative'),
    )
    .map(([unit, statements]) =>
      remark(reading, statements, {
        da: `her tælles »${unit}«, ellers »${most[0]}«; tallene kan ikke sammenlignes`,
        en: `here “${unit}” is counted, elsewhere “${most[0]}”; the numbers do not compare`,
      }),
    );
}

function remark(
  reading: Reading,
  statements: readonly Statement[],
  proof: SoftFinding['proof'],
): SoftFinding {
  return {
    kind: 'unit_change',
    severity: 'unclear',
    claims: claimsOf(reading, statements),
    sentences: sentencesOf(statements),
    proof,
    suggestion: {
      da: 'Brug samme enhed, eller skriv, hvordan den ene er regnet om til den anden.',
      en: 'Use one unit, or say how one was turned into the other.',
    },
  };
}
