/** The styles of a memo in Word: by the names that every language of Word knows, and as we look without a template. */
import { type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../../core/language.ts';

/** What a memo needs a style for, by the name inside Word's files, which is English in every language. */
export const styleNames = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  caption: 'caption',
  quote: 'Quote',
  note: 'Memo Note',
  data: 'Memo Data',
  warning: 'Memo Warning',
  tableHead: 'Memo Table Head',
} as const;
export type StyleUse = keyof typeof styleNames;

/** The id of the style for each use in one document; Danish Word calls "heading 1" Overskrift1. */
export type StyleIds = Readonly<Record<StyleUse, string>>;

export const ownStyleIds: StyleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  caption: 'Caption',
  quote: 'Quote',
  note: 'MemoNote',
  data: 'MemoData',
  warning: 'MemoWarning',
  tableHead: 'MemoTableHead',
};

const accent = '003F63';
const muted = '545454';

/** Lengths in twentieths of a point, type sizes in halves of one. */
export function ownStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: accent },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language === 'da' ? 'da-DK' : 'en-GB' } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 48, bold: true, color: accent },
        paragraph: { spacing: { after: 80, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(32, 400),
      heading2: heading(26, 300),
      heading3: heading(22, 240),
    },
    paragraphStyles: [
      own('Subtitle', 'Subtitle', { size: 26 }, { spacing: { after: 240 } }),
      own(
        'Caption',
        'caption',
        { size: 20, bold: true },
        { spacing: { before: 240, after: 80 }, keepNext: true },
      ),
      own('Quote', 'Quote', {}, { indent: { left: 400 } }),
      own(
        'MemoNote',
        'Memo Note',
        { size: 17, color: muted },
        { spacing: { before: 40, after: 40, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      own(
        'MemoData',
        'Memo Data',
        { size: 19 },
        { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      own('MemoWarning', 'Memo Warning', {}, { spacing: { before: 200, after: 200 } }),
      // LibreOffice gives a field the look of its paragraph, whatever its runs say.
      own('MemoTableHead', 'Memo Table Head', { bold: true }, {}),
    ],
  };
}

type OwnStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function own(id: string, name: string, run: OwnStyle['run'], paragraph: OwnStyle['paragraph']): OwnStyle {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: run ?? {},
    paragraph: paragraph ?? {},
  };
}
