import type { Language } from '../../core/language.ts';
import { fraction } from '../../quantity/fraction.ts';
import { formatNumber, formatPercent } from '../../quantity/number-format.ts';
import type { Claim } from '../claim-set.ts';
import type { BaseTrial } from '../decide/bases.ts';
import type { JudgedConflict } from '../decide/decision.ts';
import type { Slip } from '../decide/slips.ts';
import type { Spoken } from '../read-text.ts';
import { claimName } from './claim-name.ts';
import type { ClaimsById } from './proof-text.ts';

const mostSlips = 3;

/** What would make a conflict go away, and what to ask the author. */
export function suggestionText(conflict: JudgedConflict, claims: ClaimsById): Spoken {
  return { da: suggestionIn('da', conflict, claims), en: suggestionIn('en', conflict, claims) };
}

function suggestionIn(language: Language, conflict: JudgedConflict, claims: ClaimsById): string {
  const bases = conflict.bases.flatMap(({ trials }) =>
    trials.flatMap((trial) => trialText(trial, claims, language)),
  );
  const slips = conflict.slips.filter(({ claim }) => bases.length === 0 || claims.get(claim)?.base !== null);
  return [
    ...bases,
    slipText(slips, claims, language),
    stretchText(conflict, claims, language),
    question[language],
  ]
    .filter((text) => text !== '')
    .join(' ')
    .replaceAll('pct..', 'pct.');
}

const question: Spoken = {
  da: 'Spørg forfatteren, hvilket tal der er rigtigt.',
  en: 'Ask the author which number is right.',
};

/** "Passer med 42 pct. (32 af 76) i stedet for »knap halvdelen«, eller med …". */
function slipText(slips: readonly Slip[], claims: ClaimsById, language: Language): string {
  const texts = slips.flatMap((slip) => {
    const claim = claims.get(slip.claim);
    if (!claim) return [];
    const name = claimName(claim, language);
    const value = fittingValue(slip, claim, language);
    return [{ da: `${value} i stedet for »${name}«`, en: `${value} instead of “${name}”` }[language]];
  });
  const fits = [...new Set(texts)].slice(0, mostSlips);
  if (fits.length === 0) return '';
  return { da: `Passer med ${fits.join(', eller med ')}.`, en: `Fits with ${fits.join(', or with ')}.` }[
    language
  ];
}

function fittingValue({ fits, base }: Slip, { printed }: Claim, language: Language): string {
  const count = formatNumber(fits, language);
  if (base === null || base === 0 || printed?.kind === 'whole') return count;
  const decimals = printed?.kind === 'percent' ? printed.decimals : 0;
  const share = formatPercent(fraction(fits, base), language, { decimals });
  return {
    da: `${share} (${count} af ${formatNumber(base, language)})`,
    en: `${share} (${count} of ${formatNumber(base, language)})`,
  }[language];
}

/** "Med 72 går alt op (48 + 12 + 12)." */
function trialText(trial: BaseTrial, claims: ClaimsById, language: Language): readonly string[] {
  const base = formatNumber(trial.base, language);
  const counts = trial.counts.map(({ value }) => formatNumber(value, language)).join(' + ');
  const shown = counts === '' ? '' : ` (${counts})`;
  if (trial.isExact) {
    return [
      { da: `Med ${base} går alt op${shown}.`, en: `With ${base} everything is exact${shown}.` }[language],
    ];
  }
  switch (trial.fits) {
    case 'ordinary':
      return [{ da: `Med ${base} passer resten.`, en: `With ${base} the rest fits.` }[language]];
    case 'wide': {
      const needs = neededText(trial, claims, language);
      return [
        {
          da: `Med ${base} passer resten kun i den brede læsning${needs}.`,
          en: `With ${base} the rest fits only in the wide reading${needs}.`,
        }[language],
      ];
    }
    case 'neither':
      return [{ da: `Med ${base} passer resten ikke.`, en: `With ${base} the rest does not fit.` }[language]];
    case 'undecided':
      return [];
  }
}

/** ": »2/3« skulle være 50 af 74, 67,6 pct." */
function neededText({ base, needs }: BaseTrial, claims: ClaimsById, language: Language): string {
  const [need] = needs;
  const claim = need && claims.get(need.claim);
  if (!claim || base === 0) return '';
  const share = formatPercent(fraction(need.fits, base), language, { decimals: 1 });
  const name = claimName(claim, language);
  return {
    da: `: »${name}« skulle være ${need.fits} af ${base}, ${share}`,
    en: `: “${name}” would be ${need.fits} of ${base}, ${share}`,
  }[language];
}

/** "Strækkes alle tallene lige meget, er 0,95 procentpoint nok; alene skal »1/3« strækkes 3,5." */
function stretchText(conflict: JudgedConflict, claims: ClaimsById, language: Language): string {
  const { commonStretch, singleStretches, severity } = conflict;
  if (commonStretch.kind !== 'points' || severity !== 'depends_on_reading') return '';
  const points = formatNumber(commonStretch.points, language);
  const [least] = singleStretches;
  const claim = least && claims.get(least.claim);
  const isOnlyOne = !claim || least.points === commonStretch.points;
  const alone = isOnlyOne
    ? ''
    : aloneText(claimName(claim, language), formatNumber(least.points, language))[language];
  return {
    da: `Strækkes alle tallene lige meget, er ${points} procentpoint nok${alone}.`,
    en: `Stretching all numbers alike, ${points} percentage points are enough${alone}.`,
  }[language];
}

function aloneText(name: string, points: string): Spoken {
  return {
    da: `; strækkes kun »${name}«, skal der ${points}`,
    en: `; stretching only “${name}” takes ${points}`,
  };
}
