import { textIn } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Figure } from '../figure/figure.ts';
import type { ShareStyle } from '../quantity/choose-words.ts';
import type { Noun } from '../quantity/noun.ts';
import { formatNumber, formatPercent } from '../quantity/number-format.ts';
import { writeAmount } from '../quantity/write-amount.ts';
import { writeBounds } from '../quantity/write-bounds.ts';
import { writeRemainder } from '../quantity/write-remainder.ts';
import { writeShare } from '../quantity/write-share.ts';
import { checkFigure } from './check-figure.ts';
import { type Part, partOf } from './figure-parts.ts';
import { figurePhrases } from './figure-phrases.ts';
import { type FigureStyle, listed, type Reference, styleOf } from './reference.ts';
import type { FigureFault, NameFault } from './template-problem.ts';
import type { WritingContext, Written } from './writing.ts';

type Writing = Result<Written, FigureFault | NameFault>;
type BaseStyle = 'n' | 'N' | 'asked' | 'silent';

/** Writes a figure in the way that a reference asks for, the number always visible. */
export function writeFigure(figure: Figure, reference: Reference, context: WritingContext): Writing {
  const [fault] = checkFigure(figure.definition, reference, context);
  if (fault) return failed(fault);
  if (figure.value.kind === 'unknown') {
    return failed({ code: 'figure-without-value', id: figure.id, why: figure.value.why });
  }
  const style = styleOf(reference) ?? defaultStyle(figure);
  switch (style) {
    case 'amount':
      return ok(amount(figure, context));
    case 'people':
      return ok(
        written(figure, formatPercent('share' in figure.value ? figure.value.share : 0, context.language)),
      );
    case 'n':
    case 'N':
    case 'asked':
    case 'silent':
      return ok(written(figure, baseNumber(figure, style, reference, context)));
    case 'remainder':
      return remainder(figure, reference, context);
    default:
      return share(figure, style, reference, context);
  }
}

/** How a figure is written when nothing is asked for. */
export function defaultStyle({ definition }: Pick<Figure, 'definition'>): FigureStyle | 'amount' | 'people' {
  switch (definition.kind) {
    case 'share':
    case 'distribution':
    case 'breakdown':
      return 'hedged';
    case 'count':
      return 'count';
    case 'response':
      return definition.weight === 'population' ? 'people' : 'of';
    default:
      return 'amount';
  }
}

function share(
  figure: Figure,
  style: ShareStyle | 'bounds',
  reference: Reference,
  { language, noun }: WritingContext,
): Writing {
  const part = partOf(figure, reference);
  if (!part.ok) return part;
  const wished = wishes(reference, noun);
  if (style === 'bounds') return bounds(figure, part.value, wished, language);
  const { text, hedge, anchor } = writeShare(part.value, language, { style, ...wished });
  return ok({ text, figures: [figure.id], words: [{ hedge, anchor }] });
}

function bounds(figure: Figure, part: Part, wished: Wishes, language: WritingContext['language']): Writing {
  const limits = part.bounds;
  if (!limits) return failed({ code: 'figure-without-value', id: figure.id, why: 'suppressed' });
  const { text } = writeBounds(limits, figure.base.N, language, wished);
  return ok(written(figure, text));
}

/** What the categories named leave over; of a share, those outside it. */
function remainder(figure: Figure, reference: Reference, { language, noun }: WritingContext): Writing {
  const codes = listed(reference.options.remainder ?? '');
  const parts: number[] = [];
  const wished = codes.length === 0 ? [{}] : codes.map((category) => ({ category }));
  let whole = 0;
  for (const options of wished) {
    const part = partOf(figure, { ...reference, options });
    if (!part.ok) return part;
    whole = part.value.n;
    parts.push(part.value.k);
  }
  const { text, hedge, anchor } = writeRemainder({ n: whole, parts }, language, wishes(reference, noun));
  return ok({ text, figures: [figure.id], words: [{ hedge, anchor }] });
}

function baseNumber(
  { base }: Figure,
  style: BaseStyle,
  { options }: Reference,
  { language, noun }: WritingContext,
): string {
  const numbers = { n: base.answered, N: base.N, asked: base.asked, silent: base.N - base.answered };
  const number = formatNumber(numbers[style], language);
  return 'noun' in options && noun ? `${number} ${numbers[style] === 1 ? noun.one : noun.many}` : number;
}

/** A number about answers carries how many answers there are. */
function amount(figure: Figure, { language }: WritingContext): Written {
  const { definition, value } = figure;
  if (!('unit' in definition) || !('number' in value))
    throw new Error(`no number in the figure ${figure.id}`);
  const unit = textIn(definition.unit, language);
  const said = writeAmount(value.number, language, {
    unit: { one: unit, many: unit },
    ...decimalsOf(definition.kind),
  });
  const answers = figurePhrases[language].answers(value.n, formatNumber(value.n, language));
  return written(figure, `${said} (${answers})`);
}

function decimalsOf(kind: Figure['definition']['kind']): { readonly decimals?: number } {
  return kind === 'mean' ? { decimals: 1 } : {};
}

interface Wishes {
  readonly noun?: Noun;
  readonly startsSentence?: boolean;
  readonly moreIsBetter?: boolean;
  readonly decimals?: number;
}

function wishes({ options }: Reference, noun: Noun | undefined): Wishes {
  return {
    ...('noun' in options && noun ? { noun } : {}),
    ...('start' in options ? { startsSentence: true } : {}),
    ...('more-is-better' in options ? { moreIsBetter: true } : {}),
    ...(options.decimals === undefined ? {} : { decimals: Number(options.decimals) }),
  };
}

function written({ id }: Figure, text: string): Written {
  return { text, figures: [id], words: [] };
}
