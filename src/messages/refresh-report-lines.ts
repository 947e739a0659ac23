import type { Language } from '../core/language.ts';
import type { RefreshReport } from '../memo/refresh/refresh-report.ts';
import { failedText, fieldTitle, refresh as say } from './refresh.ts';

/** What became of a document, a line for each thing that somebody should look at; for a terminal. */
export function refreshReportLines(report: RefreshReport, language: Language): readonly string[] {
  const { updated, unchanged, reworded, unfit, failed, locked, deleted, typed } = report;
  const quoted = (text: string) => (language === 'da' ? `»${text}«` : `"${text}"`);
  return [
    say.summary(updated.length, unchanged)[language],
    ...section(
      say.updated[language],
      updated.map(
        ({ ref, before, after, typedOver }) =>
          `${fieldTitle(ref, language)}: ${quoted(before)} → ${quoted(after)}${typedOver ? `. ${say.typedOver[language]}` : ''}`,
      ),
    ),
    ...section(say.reworded[language], [...new Set(reworded.map(({ sentence }) => sentence))]),
    ...section(
      say.unfit[language],
      unfit.map(({ words, figure, sentence }) => `${say.unfitText(words, figure)[language]}: ${sentence}`),
    ),
    ...section(
      `${say.failed[language]}. ${say.failedHelp[language]}`,
      failed.map(
        (field) =>
          `${fieldTitle(field.ref, language)} (${quoted(field.shown)}): ${failedText(field, language)}`,
      ),
    ),
    ...section(
      `${say.locked[language]}. ${say.lockedHelp[language]}`,
      locked.map(({ ref, shown }) => `${fieldTitle(ref, language)}: ${quoted(shown)}`),
    ),
    ...section(
      say.deleted[language],
      deleted.map(({ ref, was, tracked, cells }) => {
        const what = cells === undefined ? quoted(was) : say.cells(cells)[language];
        return `${fieldTitle(ref, language)}: ${what}${tracked ? ` (${say.tracked[language]})` : ''}`;
      }),
    ),
    ...section(
      `${say.typed[language]}. ${say.typedHelp[language]}`,
      typed.map(
        ({ text, sentence, beside }) =>
          `${quoted(text)}${beside ? ` (${say.beside[language]})` : ''}: ${sentence}`,
      ),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}
