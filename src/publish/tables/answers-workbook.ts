import { type Language, textIn } from '../../core/language.ts';
import { writeCell } from '../../questionnaire/codecs/codecs.ts';
import type { CodebookQuestionnaire, Dataset } from '../../round/dataset.ts';
import { sheetsOfDataset } from '../../round/write-answers-csv.ts';
import { type WorkbookSheet, workbook } from './workbook.ts';

/** The answers of a round: a sheet for each questionnaire, with the codes of an answers CSV, and what they mean. */
export function answersWorkbook(dataset: Dataset, language: Language): Promise<Uint8Array> {
  const { codebook } = dataset;
  const answers = codebook.questionnaires.map((questionnaire) => answersSheet(dataset, questionnaire));
  const meanings = codebook.questionnaires.flatMap((questionnaire) => meaningsOf(questionnaire, language));
  const words =
    language === 'da'
      ? ['Kodebog', 'spørgeskema', 'spørgsmål', 'kode', 'tekst']
      : ['Codebook', 'questionnaire', 'question', 'code', 'text'];
  const [name = '', ...head] = words;
  return workbook([...answers, { name, head, rows: meanings }]);
}

function answersSheet(dataset: Dataset, { id, questions }: CodebookQuestionnaire): WorkbookSheet {
  const names = new Map(dataset.frame.map(({ authority, name }) => [authority, name]));
  const sheets = sheetsOfDataset(dataset).filter(({ questionnaire }) => questionnaire === id);
  return {
    name: id,
    head: ['authority', 'name', ...questions.map((question) => question.id)],
    rows: sheets.map(({ authority, answers }) => [
      authority,
      names.get(authority) ?? '',
      ...questions.map((question) => {
        const answer = answers.get(question.id);
        if (answer?.state === 'answered' && answer.value.kind === 'number') return answer.value.number;
        return answer ? writeCell(question, answer) : '';
      }),
    ]),
  };
}

function meaningsOf(
  { id, questions }: CodebookQuestionnaire,
  language: Language,
): readonly (readonly string[])[] {
  return questions.flatMap((question) => [
    [id, question.id, '', textIn(question.label, language)],
    ...('options' in question ? (question.options ?? []) : []).map(({ code, label }) => [
      id,
      question.id,
      code,
      textIn(label, language),
    ]),
  ]);
}
