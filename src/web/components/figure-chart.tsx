/** A chart of published figures as memos draw it, with the same in numbers. */
import type { ProgrammeView } from '../../actions/area-view.ts';
import { type Language, textIn } from '../../core/language.ts';
import type { Figure } from '../../figure/figure.ts';
import { chartOfFigures } from '../../memo/chart-of-figures.ts';
import { documentPhrases } from '../../memo/document-phrases.ts';
import type { WritingContext } from '../../memo/writing.ts';
import { drawChart } from '../../publish/charts/draw-chart.ts';
import { narrow, wide } from '../../publish/charts/drawing.ts';
import { GeneratedTableView } from '../../publish/html/generated-table.tsx';
import { SvgDrawing } from '../../publish/html/svg-drawing.tsx';

interface ChartOfFigures {
  readonly view: ProgrammeView;
  readonly figures: readonly Figure[];
  /** What a curve begins with. */
  readonly after?: Figure | undefined;
  readonly caption: string;
  /** Short names of the figures, where they are several. */
  readonly labels?: readonly string[];
  readonly language: Language;
}

/** Nothing where the figures have no value to draw. */
export function FigureChart({ view, figures, after, caption, labels, language }: ChartOfFigures) {
  const known = figures.filter(({ value }) => value.kind === 'known');
  if (known.length === 0 || known.length < figures.length) return null;
  const reference = { kind: 'chart', argument: '', options: { caption }, source: '' } as const;
  const context = chartContext(view, figures, labels ?? [], language);
  const start = after?.value.kind === 'known' ? after : undefined;
  const made = chartOfFigures(known, start, reference, context);
  if (!made.ok) return null;
  const { data, table } = made.value;
  return (
    <div class="memo">
      <figure class="memo-chart">
        <figcaption>{caption}</figcaption>
        <SvgDrawing node={drawChart(data, wide)} class="memo-drawing memo-wide" />
        <SvgDrawing node={drawChart(data, narrow)} class="memo-drawing memo-narrow" />
        <details class="memo-behind">
          <summary>{documentPhrases[language].inNumbers}</summary>
          <GeneratedTableView table={table} />
        </details>
      </figure>
    </div>
  );
}

function chartContext(
  { programme, facts }: ProgrammeView,
  figures: readonly Figure[],
  labels: readonly string[],
  language: Language,
): WritingContext {
  const { one, many } = programme.authorityNoun;
  const plural = textIn(many, language);
  return {
    language,
    facts,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    document: {},
    noun: { one: textIn(one, language), many: plural, those: plural },
    ...(labels.length > 0 ? { labels: new Map(figures.map(({ id }, at) => [id, labels[at] ?? ''])) } : {}),
  };
}
