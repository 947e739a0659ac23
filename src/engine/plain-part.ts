/**
 * A small dataset as one file of JSON beside its Parquet files. Plain code counts it a few milliseconds after it was
 * asked for; DuckDB alone takes a tenth of a second to load.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AuthorityId, QuestionId, QuestionnaireId } from '../core/ids.ts';
import { answerText, readAnswerText } from '../questionnaire/answer-text.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { Cell, Codebook, Dataset, FrameRow } from '../round/dataset.ts';
import type { KeptDataset, Part } from './engine.ts';

export const plainPartName = 'dataset.json.gz';

interface PlainDataset {
  readonly frame: readonly FrameRow[];
  /** In the order of the cells; answers as one text each. */
  readonly sheets: readonly PlainSheet[];
}
interface PlainSheet {
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
  readonly answers: [QuestionId, string][];
}

/** The same dataset gives the same bytes. */
export function plainPart({ frame, cells }: Pick<Dataset, 'frame' | 'cells'>): Part {
  const sheets: PlainSheet[] = [];
  for (const { authority, questionnaire, question, answer } of cells) {
    const last = sheets.at(-1);
    const isSame = last?.authority === authority && last.questionnaire === questionnaire;
    const sheet = isSame ? last : { authority, questionnaire, answers: [] };
    if (!isSame) sheets.push(sheet);
    sheet.answers.push([question, answerText(answer)]);
  }
  const plain: PlainDataset = { frame, sheets };
  return { name: plainPartName, bytes: gzipSync(JSON.stringify(plain)) };
}

/** Frame and cells as they were; `undefined` where no such file is kept. Throws where it is not what was written. */
export function readPlainPart({
  codebook,
  parts,
}: Pick<KeptDataset, 'codebook' | 'parts'>): Pick<Dataset, 'frame' | 'cells'> | undefined {
  const part = parts.find(({ name }) => name === plainPartName);
  if (!part) return undefined;
  const { frame, sheets } = JSON.parse(gunzipSync(part.bytes).toString()) as PlainDataset;
  const questions = questionsOf(codebook);
  const cells = sheets.flatMap(({ authority, questionnaire, answers }) =>
    answers.map(([id, text]): Cell => {
      const question = questions.get(questionnaire)?.get(id);
      if (!question) throw new Error(`a cell of ${questionnaire}.${id}, which is not in the codebook`);
      return { authority, questionnaire, question: id, answer: readAnswerText(question, text) };
    }),
  );
  return { frame, cells };
}

function questionsOf({ questionnaires }: Codebook): ReadonlyMap<string, ReadonlyMap<string, Question>> {
  return new Map(
    questionnaires.map(({ id, questions }) => [
      id,
      new Map(questions.map((question) => [question.id, question])),
    ]),
  );
}
