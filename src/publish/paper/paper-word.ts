import {
  CheckBox,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ownStyles } from '../word/word-styles.ts';
import type { Paper, PaperField, PaperItem, PaperOption, PaperQuestion } from './paper.ts';

/**
 * A questionnaire as a form in Word. Every place for an answer is a row of a table, and the row's last cell says in
 * plain text which one it is: of all that programs keep when a file is edited, that is what none of them loses.
 */
export async function paperWord(paper: Paper): Promise<Uint8Array> {
  const { title, kicker, facts, paragraphs, sections, code, phrases, language } = paper;
  const document = new Document({
    title,
    creator: 'Pejling',
    styles: ownStyles(language),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        children: [
          small(kicker),
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...facts.map(
            ({ label, text }) => new Paragraph({ children: [muted(`${label}: `), new TextRun(text)] }),
          ),
          ...paragraphs.map((text) => new Paragraph(text)),
          new Paragraph({ children: [new TextRun({ text: phrases.howToFill, bold: true })] }),
          table([[phrases.form, phrases.code]], [[[new Paragraph(title)], `#form=${code}`]], [7000, 2600]),
          ...sections.flatMap((section) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: section.title }),
            ...condition(section),
            ...(section.intro ? [new Paragraph(section.intro)] : []),
            ...section.items.flatMap((item) => itemBlocks(item, paper)),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function itemBlocks(item: PaperItem, paper: Paper): readonly FileChild[] {
  switch (item.kind) {
    case 'note':
      return [...condition(item), new Paragraph(item.text)];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: item.text }), ...condition(item)];
    case 'question':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, text: `${item.number}. ${item.label}` }),
        ...condition(item),
        ...item.help.map(small),
        ...fieldBlocks(item, item.field, paper),
      ];
  }
}

const widths = { options: [900, 6100, 2600], line: [7000, 2600] } as const;

function fieldBlocks({ id }: PaperQuestion, field: PaperField, { phrases }: Paper): readonly FileChild[] {
  const choices = (options: readonly PaperOption[]) =>
    table(
      [[phrases.mark, phrases.answer, phrases.code]],
      options.map(({ code, label, hint }) => [
        [new Paragraph({ children: [new CheckBox({ checked: false })] })],
        [new Paragraph(hint ? `${label} – ${hint}` : label)],
        `${id}=${code}`,
      ]),
      widths.options,
    );
  switch (field.kind) {
    case 'options':
      return [small(field.several ? phrases.chooseSeveral : phrases.chooseOne), choices(field.options)];
    case 'line': {
      const head = field.unit ? `${phrases.answer} (${field.unit})` : phrases.answer;
      const room = Array.from({ length: field.lines }, () => new Paragraph(''));
      return [
        table([[head, phrases.code]], [[room, `${id}=`]], widths.line),
        ...(field.absences.length > 0 ? [new Paragraph(''), choices(field.absences)] : []),
      ];
    }
    case 'answer':
      return field.text.split('\n').map((line) => new Paragraph(line));
  }
}

type Cells = readonly (string | readonly Paragraph[])[];

/** The last cell of each row is its code, small and grey. */
function table(
  head: readonly (readonly string[])[],
  rows: readonly Cells[],
  columns: readonly number[],
): Table {
  const cell = (content: Cells[number], at: number, strong: boolean) =>
    new TableCell({
      width: { size: columns[at] ?? 1000, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children:
        typeof content === 'string'
          ? [
              new Paragraph({
                children: [strong ? new TextRun({ text: content, bold: true, size: 18 }) : code(content)],
              }),
            ]
          : [...content],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...columns],
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      ...head.map(
        (cells) =>
          new TableRow({ tableHeader: true, children: cells.map((text, at) => cell(text, at, true)) }),
      ),
      ...rows.map(
        (cells) =>
          new TableRow({ cantSplit: true, children: cells.map((content, at) => cell(content, at, false)) }),
      ),
    ],
  });
}

function condition({ condition: text }: { readonly condition?: string }): readonly Paragraph[] {
  return text === undefined ? [] : [new Paragraph({ children: [new TextRun({ text, italics: true })] })];
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [muted(text)] });
}

function muted(text: string): TextRun {
  return new TextRun({ text, size: 19, color: '545454' });
}

function code(text: string): TextRun {
  return new TextRun({ text, size: 16, color: '545454', noProof: true });
}
