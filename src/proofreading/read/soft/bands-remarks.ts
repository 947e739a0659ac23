import type { SoftFinding } from '../../read-text.ts';
import { type Band, bandsOf } from '../bands-apart.ts';
import { type BaseRef, sameBase } from '../base-group.ts';
import { nominalShare } from '../nominal-share.ts';
import type { Statement } from '../statement.ts';
import { claimsOf, type Look, type Reading, sentencesOf } from './reading.ts';

/** Bands without limits, and bands of two themes that do not fit each other. */
export const bandRemarks: Look = (reading) => [...undefinedBands(reading), ...differentBands(reading)];

function undefinedBands(reading: Reading): readonly SoftFinding[] {
  return reading.distributions.flatMap(({ members }) => {
    const top = members.find((member) => bandsOf(member).some(({ isTop }) => isTop));
    const limits = members.flatMap((member) => bandsOf(member).filter(({ isTop }) => !isTop));
    const highest = Math.max(...limits.map(({ to }) => to));
    if (!top || limits.length === 0 || highest >= 1) return [];
    const limit = `${Math.round(highest * 100)} pct.`;
    return [
      {
        kind: 'undefined_bands',
        severity: 'note',
        claims: claimsOf(reading, members),
        sentences: sentencesOf(members),
        proof: {
          da: `det øverste interval har ingen grænse; efter de andre må det være alt over ${limit}`,
          en: `the top band has no limit; by the others it must be all above ${limit.replace(' pct.', ' per cent')}`,
        },
        suggestion: {
          da: 'Skriv grænsen, så læseren ikke hører »næsten alle«.',
          en: 'Give the limit, so that nobody hears “nearly all”.',
        },
      },
    ];
  });
}

function differentBands(reading: Reading): readonly SoftFinding[] {
  const bySection = [
    ...Map.groupBy(
      reading.view.statements.filter((statement) => numbersOf(statement).length > 0),
      ({ section }) => section,
    ).values(),
  ];
  return bySection.slice(1).flatMap((here, at) => {
    const before = bySection[at] ?? [];
    const [limits, others] = [limitsOf(here), limitsOf(before)];
    const shared = limits.filter((limit) => others.some((other) => Math.abs(other - limit) < 0.015));
    const same =
      limits.length === others.length &&
      limits.every((limit) => others.includes(limit)) &&
      inclusions(here) === inclusions(before);
    if (same || shared.length === 0) return [];
    const say = (list: readonly number[]): string =>
      list.map((limit) => String(Math.round(limit * 100))).join('/');
    return [
      {
        kind: 'bands_differ',
        severity: 'note',
        claims: claimsOf(reading, [...before, ...here]),
        sentences: sentencesOf([...before, ...here]),
        proof: {
          da: `grænserne er ${say(others)} pct. i det ene afsnit og ${say(limits)} pct. i det andet`,
          en: `the limits are ${say(others)} per cent in one section and ${say(limits)} per cent in the other`,
        },
        suggestion: {
          da: 'Brug samme intervaller, og sig, hvor grænsen selv hører til.',
          en: 'Use the same bands, and say where the limit itself belongs.',
        },
      } satisfies SoftFinding,
    ];
  });
}

function numbersOf(statement: Statement): readonly Band[] {
  return bandsOf(statement).filter(({ from, to, isTop }) => !isTop && from >= 0 && to <= 1);
}

function limitsOf(statements: readonly Statement[]): readonly number[] {
  const limits = statements.flatMap((statement) =>
    numbersOf(statement).flatMap(({ from, to }) => [from, to]),
  );
  return [...new Set(limits)].filter((limit) => limit > 0 && limit < 1).sort((a, b) => a - b);
}

/** Whether limits are printed as "over 75", "fra 75" and so on. */
function inclusions(statements: readonly Statement[]): string {
  return statements
    .flatMap(({ bands }) => bands.map(({ phrase }) => phrase.hedge))
    .sort()
    .join(' ');
}

/** Face values of exclusive answers that leave so much over should say what the rest are. */
const leastLeft = 0.05;

/** Exclusive answers that do not reach everybody, with no word of the others. */
export const missingPart: Look = (reading) =>
  reading.distributions.flatMap(({ members, relator, whole }): readonly SoftFinding[] => {
    const shares = members.map((member) => nominalShare(member, whole));
    const sum = shares.reduce<number | undefined>(
      (all, share) => (all === undefined || share === undefined ? undefined : all + share),
      0,
    );
    const isOfAll =
      whole.kind === 'group' &&
      members.every(({ predicate }) => predicate.scale.length > 0 || predicate.times.length > 0);
    const hasBands = members.every(({ bands }) => bands.length > 0);
    if (relator !== '<=' || sum === undefined || sum > 1 - leastLeft || !(isOfAll || hasBands)) return [];
    if (sum + shareBeside(reading, members, whole) > 1 - leastLeft) return [];
    const left = Math.round((1 - sum) * 100);
    return [
      {
        kind: 'missing_part',
        severity: 'note',
        claims: claimsOf(reading, members),
        sentences: sentencesOf(members),
        proof: {
          da: `de nævnte er omkring ${100 - left} pct.; de sidste ${left} pct. er ikke omtalt`,
          en: `those named are about ${100 - left} per cent; the last ${left} per cent are not spoken of`,
        },
        suggestion: { da: 'Sig, hvad resten har svaret.', en: 'Say what the rest answered.' },
      },
    ];
  });

/** What else the section says of the same whole, which may be just those that the members leave over. */
function shareBeside({ view, bases }: Reading, members: readonly Statement[], whole: BaseRef): number {
  const section = members[0]?.section;
  return view.statements
    .filter(
      (statement) =>
        statement.section === section &&
        !members.includes(statement) &&
        sameBase(whole, bases.baseOf.get(statement.index)),
    )
    .reduce((sum, statement) => sum + (nominalShare(statement, whole) ?? 0), 0);
}
