import type { FigureId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { MarkedSpan, Sentence, SentenceId, Use } from './edition.ts';
import { sentenceStarts } from './split-sentences.ts';
import type { Marks } from './template.ts';

/** A run of the memo's text: written by hand, or for a reference. */
export interface Run {
  readonly text: string;
  readonly marks: Marks;
  readonly ref?: string;
  readonly figures?: readonly FigureId[];
}

/** Gives sentences their ids in the order of the text. */
export interface SentenceWriter {
  /** Cuts a paragraph's runs into sentences. */
  paragraph(runs: readonly Run[], quoted?: boolean): readonly SentenceId[];
  /** Takes runs as one sentence: a heading, a title. */
  line(runs: readonly Run[]): SentenceId;
  readonly sentences: readonly Sentence[];
}

export function sentenceWriter(language: Language): SentenceWriter {
  const sentences: Sentence[] = [];
  const add = (paragraph: Paragraph, from: number, to: number, quoted: boolean) => {
    const id = `s${sentences.length + 1}`;
    sentences.push(cut(paragraph, from, to, id, quoted));
    return id;
  };
  return {
    sentences,
    paragraph(runs, quoted = false) {
      const whole = joined(runs);
      const inside = (at: number) => whole.uses.some(({ start, end }) => start <= at && at < end - 1);
      const starts = sentenceStarts(whole.text, language, inside);
      return starts.map((start, index) => add(whole, start, starts[index + 1] ?? whole.text.length, quoted));
    },
    line(runs) {
      const whole = joined(runs);
      return add(whole, 0, whole.text.length, false);
    },
  };
}

interface Paragraph {
  readonly text: string;
  readonly uses: readonly (Use & { readonly figures: readonly FigureId[] })[];
  readonly marks: readonly MarkedSpan[];
}

function joined(runs: readonly Run[]): Paragraph {
  let text = '';
  const uses: (Use & { figures: readonly FigureId[] })[] = [];
  const marks: MarkedSpan[] = [];
  for (const run of runs) {
    const start = text.length;
    // Spaces at the joints of lines and comments count once.
    const spaced = run.text.replace(/\s+/g, ' ');
    text += /\s$/.test(text) || text === '' ? spaced.trimStart() : spaced;
    const end = text.length;
    if (end === start) continue;
    const figures = run.figures ?? [];
    const [figure] = figures;
    if (run.ref !== undefined)
      uses.push({ start, end, ref: run.ref, ...(figure ? { figure } : {}), figures });
    if (Object.keys(run.marks).length > 0) marks.push({ start, end, ...run.marks });
  }
  return { text, uses, marks };
}

function cut(
  { text, uses, marks }: Paragraph,
  from: number,
  to: number,
  id: SentenceId,
  quoted: boolean,
): Sentence {
  const said = text.slice(from, to).trimEnd();
  const end = from + said.length;
  const within = <Item extends { readonly start: number; readonly end: number }>(items: readonly Item[]) =>
    items
      .filter((item) => item.start < end && item.end > from)
      .map((item) => ({
        ...item,
        start: Math.max(item.start, from) - from,
        end: Math.min(item.end, end) - from,
      }));
  const spans = within(marks);
  const stated = within(uses);
  return {
    id,
    text: said,
    figures: [...new Set(stated.flatMap(({ figures }) => figures))],
    uses: stated.map(({ figures: _, ...use }) => use),
    ...(spans.length > 0 ? { marks: spans } : {}),
    ...(quoted ? { quoted: true as const } : {}),
  };
}
