import { Document, type FileChild, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { PrintedFinding, PrintedReport } from '../../proofreading/report/printed-report.ts';
import { ownStyleIds, ownStyles } from '../word/word-styles.ts';
import { plainWordTable } from '../word/word-table.ts';

const styles = ownStyleIds;

/** A proofreading report in Word: headings, a list of findings, and a table whose head is repeated. */
export async function reportWord(report: PrintedReport): Promise<Uint8Array> {
  const { title, verdict, coverage, findings, claims, language, page } = report;
  const children: FileChild[] = [
    new Paragraph({ style: styles.title, text: title }),
    new Paragraph({ style: styles.subtitle, text: verdict }),
    new Paragraph({ style: styles.note, text: coverage }),
    ...findings.flatMap(({ heading, findings: found }) => [
      new Paragraph({ style: styles.heading1, text: `${heading} (${found.length})` }),
      ...found.flatMap(findingParagraphs),
    ]),
    new Paragraph({ style: styles.heading1, text: claims.heading }),
    plainWordTable(claims.columns, claims.rows),
    new Paragraph({ style: styles.note, text: claims.more }),
  ];
  const number = new TextRun({
    children: [`${page.page} `, PageNumber.CURRENT, ` ${page.of} `, PageNumber.TOTAL_PAGES],
    size: 17,
    color: '545454',
  });
  const document = new Document({
    title,
    styles: ownStyles(language),
    sections: [
      { footers: { default: new Footer({ children: [new Paragraph({ children: [number] })] }) }, children },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function findingParagraphs({
  place,
  proof,
  sentences,
  given,
  suggestion,
}: PrintedFinding): readonly Paragraph[] {
  return [
    new Paragraph({ style: styles.heading2, text: place }),
    new Paragraph({ children: [new TextRun({ text: proof, bold: true })] }),
    ...sentences.map((text) => new Paragraph({ style: styles.quote, text })),
    ...given.map((text) => new Paragraph({ text })),
    new Paragraph({ text: suggestion }),
  ];
}
