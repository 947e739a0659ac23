import type { Language } from '../../../core/language.ts';
import type { Severity } from '../../../proofreading/report/finding.ts';
import { severityNames } from '../../../proofreading/report/report-text.ts';

/** Told by word and sign, so that the colour adds nothing that is not also written. */
const signs = {
  impossible: '×',
  contradictory: '!',
  differs_from_data: '#',
  depends_on_reading: '±',
  not_decided: '…',
  unclear: '?',
  note: 'i',
} as const satisfies Record<Severity, string>;

export function SeverityMark({
  severity,
  language,
}: {
  readonly severity: Severity;
  readonly language: Language;
}) {
  return (
    <span class={`severity severity-${severity}`}>
      <SeveritySign severity={severity} /> {severityNames[severity][language]}
    </span>
  );
}

export function SeveritySign({ severity }: { readonly severity: Severity }) {
  return (
    <span class={`severity-sign severity-${severity}`} aria-hidden="true">
      {signs[severity]}
    </span>
  );
}
