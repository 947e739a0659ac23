import { type LocalizedText, textIn } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';
import { formatPercent } from '../quantity/number-format.ts';
import type { GeneratedTable } from './generated-table.ts';
import { countCell, percentCell } from './table-cells.ts';
import { tablePhrases } from './table-phrases.ts';
import type { WritingContext } from './writing.ts';

/** Who was asked and who answered: a row for each questionnaire, by authorities and by the people who live there. */
export function responseTable(figures: readonly Figure[], context: WritingContext): GeneratedTable {
  const { language, facts } = context;
  const phrases = tablePhrases[language];
  const questionnaires = [...new Set(figures.map(({ definition }) => definition.questionnaire))];
  const rows = questionnaires.map((id) => {
    const own = figures.filter(({ definition }) => definition.questionnaire === id);
    const title: LocalizedText = facts.questionnaires.find((each) => each.id === id)?.title ?? { da: id };
    return { title: textIn(title, language), cells: responseCells(own, context) };
  });
  return {
    caption: phrases.sent,
    columns: [
      { title: phrases.questionnaire, numeric: false },
      { title: phrases.asked, numeric: true },
      { title: phrases.sent, numeric: true },
      { title: phrases.shareOfAuthorities, numeric: true },
      { title: phrases.shareOfPeople, numeric: true },
    ],
    rows,
    notes: [],
  };
}

function responseCells(figures: readonly Figure[], context: WritingContext): readonly string[] {
  const weighted = (weight: string) =>
    figures.find(({ definition }) => definition.kind === 'response' && definition.weight === weight);
  const authorities = weighted('authorities');
  const people = weighted('population')?.value;
  const sent = authorities?.value;
  const counts = sent && 'k' in sent ? sent : undefined;
  return [
    counts ? countCell(counts.n, context) : '–',
    counts ? countCell(counts.k, context) : '–',
    counts ? percentCell(counts, context) : '–',
    people && 'share' in people ? formatPercent(people.share, context.language, { nonBreaking: true }) : '–',
  ];
}
