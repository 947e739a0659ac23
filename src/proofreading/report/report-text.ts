import { inQuotes, type Language } from '../../core/language.ts';
import type { Spoken } from '../read-text.ts';
import { type Finding, type Severity, severities } from './finding.ts';
import type { Report } from './report.ts';

/** What the severities are called. */
export const severityNames: Readonly<Record<Severity, Spoken>> = {
  impossible: { da: 'Umuligt', en: 'Impossible' },
  contradictory: { da: 'Modstrid', en: 'Contradictory' },
  differs_from_data: { da: 'Afviger fra data', en: 'Differs from the data' },
  depends_on_reading: { da: 'Afhænger af læsningen', en: 'Depends on reading' },
  not_decided: { da: 'Ikke afgjort', en: 'Not decided' },
  unclear: { da: 'Uklart', en: 'Unclear' },
  note: { da: 'Bemærkning', en: 'Note' },
};

/** What the verdicts say. */
export const verdictNames: Readonly<Record<Report['verdict'], Spoken>> = {
  consistent: {
    da: 'Alle påstande kan være sande på én gang.',
    en: 'All claims can be true at once.',
  },
  depends_on_reading: {
    da: 'Påstandene kan kun være sande på én gang, hvis de læses bredt.',
    en: 'The claims can all be true only if they are read widely.',
  },
  contradictory: {
    da: 'Nogle påstande kan ikke være sande på én gang.',
    en: 'Some claims cannot be true at once.',
  },
  impossible: { da: 'Mindst én påstand kan ikke være sand.', en: 'At least one claim cannot be true.' },
  not_decided: {
    da: 'Det blev ikke afgjort, om alle påstande kan være sande på én gang.',
    en: 'Whether all claims can be true at once was not decided.',
  },
};

/** The report as plain text: verdict, findings by severity with line and column, and what was read. */
export function reportText(report: Report, language: Language): string {
  const blocks = severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    const heading = `${severityNames[severity][language]} (${findings.length})`;
    return [
      [heading, ...findings.map((finding) => findingText(finding, report.text, language))].join('\n\n'),
    ];
  });
  return `${[verdictNames[report.verdict][language], ...blocks, coverageText(report, language)].join('\n\n')}\n`;
}

function findingText(finding: Finding, text: string, language: Language): string {
  const places = finding.places.map(({ start }) => lineAndColumn(text, start));
  const where = text === '' ? finding.claims.join(', ') : [...new Set(places)].join(', ');
  const reasons = finding.standing.flatMap(({ reason, relation }) =>
    reason === undefined ? [relation.says] : [`${relation.says} (${reason})`],
  );
  const given = { da: 'givet at', en: 'given that' }[language];
  return [
    `  ${where === '' ? '' : `${where}: `}${finding.proof[language]}`,
    ...finding.sentences.map((sentence) => `    ${inQuotes(sentence.replace(/\s+/g, ' ').trim(), language)}`),
    ...(reasons.length === 0 ? [] : [`    ${given} ${reasons.join('; ')}`]),
    `    → ${finding.suggestion[language]}`,
  ].join('\n');
}

/**
 * Where an offset stands, both counted from 1.
 * @example lineAndColumn('ab\ncd', 4) // => "2:2"
 */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** How many numbers were read as what. */
export function coverageText({ coverage }: Report, language: Language): string {
  const { numbers, claims, setAside, unread } = coverage;
  return {
    da: `Tal i alt: ${numbers}. Læst som påstande: ${claims}. Lagt til side: ${setAside.length}. Ikke læst: ${unread.length}.`,
    en: `Numbers: ${numbers}. Read as claims: ${claims}. Set aside: ${setAside.length}. Not read: ${unread.length}.`,
  }[language];
}
