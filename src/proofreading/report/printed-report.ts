import { inQuotes, type Language } from '../../core/language.ts';
import { percent } from '../../quantity/fraction.ts';
import { formatNumber, formatPercent } from '../../quantity/number-format.ts';
import type { Spoken } from '../read-text.ts';
import type { ClaimFacts, Reach } from './claim-facts.ts';
import { claimName } from './claim-name.ts';
import { type Finding, severities } from './finding.ts';
import type { Report } from './report.ts';
import { coverageText, lineAndColumn, severityNames, verdictNames } from './report-text.ts';

/** A report laid out for paper: words only, in the order that they are read. */
export interface PrintedReport {
  readonly language: Language;
  readonly title: string;
  readonly verdict: string;
  /** What is not said in the rest: how far the text was read. */
  readonly coverage: string;
  readonly findings: readonly PrintedSeverity[];
  readonly claims: PrintedClaims;
  readonly page: { readonly page: string; readonly of: string };
}

/** The findings of one severity under their heading. */
export interface PrintedSeverity {
  readonly heading: string;
  readonly findings: readonly PrintedFinding[];
}

export interface PrintedFinding {
  /** "1 · linje 12:4": its number, and where it stands. */
  readonly place: string;
  readonly proof: string;
  /** In quotation marks. */
  readonly sentences: readonly string[];
  /** "Forudsat at …", where it rests on how claims hang together. */
  readonly given: readonly string[];
  readonly suggestion: string;
}

export interface PrintedClaims {
  readonly heading: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** How many more there are. */
  readonly more: string;
}

const words = {
  title: { da: 'Korrektur', en: 'Proofreading report' },
  claims: { da: 'Påstande', en: 'Claims' },
  claim: { da: 'Påstand', en: 'Claim' },
  unit: { da: 'Hvad tælles', en: 'What is counted' },
  base: { da: 'Af', en: 'Of' },
  ordinary: { da: 'Almindelig læsning', en: 'Ordinary reading' },
  wide: { da: 'Bred læsning', en: 'Wide reading' },
  given: { da: 'Forudsat at', en: 'Given that' },
  unknown: { da: 'ikke oplyst', en: 'not stated' },
  nothing: { da: 'intet helt tal', en: 'no whole number' },
  page: { da: 'Side', en: 'Page' },
  of: { da: 'af', en: 'of' },
} as const satisfies Readonly<Record<string, Spoken>>;

/** More rows than this are of no use on paper. */
const mostClaims = 400;

/** A report as it is printed, in one language. */
export function printedReport(report: Report, language: Language): PrintedReport {
  const say = (name: keyof typeof words): string => words[name][language];
  let number = 0;
  const findings = severities.flatMap((severity): readonly PrintedSeverity[] => {
    const of = report.findings.filter((finding) => finding.severity === severity);
    if (of.length === 0) return [];
    const printed = of.map((finding) => {
      number += 1;
      return printedFinding(finding, { report, language, number });
    });
    return [{ heading: severityNames[severity][language], findings: printed }];
  });
  const more = report.claims.length - mostClaims;
  return {
    language,
    title: say('title'),
    verdict: verdictNames[report.verdict][language],
    coverage: coverageText(report, language),
    findings,
    claims: {
      heading: say('claims'),
      columns: (['claim', 'unit', 'base', 'ordinary', 'wide'] as const).map((name) => ({
        title: say(name),
        numeric: name === 'base',
      })),
      rows: report.claims.slice(0, mostClaims).map((facts) => claimRow(facts, language)),
      more: more > 0 ? { da: `og ${more} til`, en: `and ${more} more` }[language] : '',
    },
    page: { page: say('page'), of: say('of') },
  };
}

interface PrintedPlace {
  readonly report: Report;
  readonly language: Language;
  readonly number: number;
}

function printedFinding(finding: Finding, { report, language, number }: PrintedPlace): PrintedFinding {
  const places = finding.places.map(({ start }) => lineAndColumn(report.text, start));
  const line = { da: 'linje', en: 'line' }[language];
  const where = report.text === '' ? finding.claims : [...new Set(places)].map((place) => `${line} ${place}`);
  return {
    place: [String(number), where.join(', ')].filter((part) => part !== '').join(' · '),
    proof: finding.proof[language],
    sentences: finding.sentences.map((sentence) => inQuotes(sentence.replace(/\s+/g, ' ').trim(), language)),
    given: finding.standing.map(
      ({ reason, relation }) => `${words.given[language]} ${reason ?? relation.says}.`,
    ),
    suggestion: finding.suggestion[language],
  };
}

function claimRow({ claim, base, ordinary, wide }: ClaimFacts, language: Language): readonly string[] {
  return [
    claimName(claim, language),
    claim.unit ?? '',
    base === null ? words.unknown[language] : formatNumber(base, language),
    reachText(ordinary, language),
    reachText(wide, language),
  ];
}

function reachText(reach: Reach, language: Language): string {
  if (reach.kind === 'nothing') return words.nothing[language];
  const say = (value: number): string =>
    reach.kind === 'counts'
      ? formatNumber(value, language)
      : formatPercent(percent(Math.round(value * 1000), 10), language, { decimals: 1 });
  const [lo, hi] = [say(reach.lo), say(reach.hi)];
  return lo === hi ? lo : `${lo}–${hi}`;
}
