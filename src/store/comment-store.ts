import type { Generated, Kysely } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { AuthorityId, ProgrammeId, QuestionId, QuestionnaireId, RoundId } from '../core/ids.ts';
import type { AnswerComment } from '../round/answer-comment.ts';
import type { SheetKey } from '../round/sheet.ts';
import type { Database } from './schema.ts';

export interface CommentTables {
  answer_comment: {
    id: Generated<number>;
    programme_id: ProgrammeId;
    round_id: RoundId;
    authority_id: AuthorityId;
    questionnaire_id: QuestionnaireId;
    question_id: QuestionId;
    kind: AnswerComment['kind'];
    message: string;
    at: Instant;
    by_name: string;
  };
}

export interface CommentStore {
  append(sheet: SheetKey, comment: AnswerComment): Promise<void>;
  /** Oldest first. */
  ofSheet(sheet: SheetKey): Promise<readonly AnswerComment[]>;
}

export function commentStore(db: Kysely<Database>): CommentStore {
  const keyOf = ({ programme, round, authority, questionnaire }: SheetKey) => ({
    programme_id: programme,
    round_id: round,
    authority_id: authority,
    questionnaire_id: questionnaire,
  });
  return {
    async append(sheet, { question, kind, text, at, by }) {
      await db
        .insertInto('answer_comment')
        .values({ ...keyOf(sheet), question_id: question, kind, message: text, at, by_name: by })
        .execute();
    },
    ofSheet: (sheet) =>
      db
        .selectFrom('answer_comment')
        .select(['question_id as question', 'kind', 'message as text', 'at', 'by_name as by'])
        .where((eb) => eb.and(keyOf(sheet)))
        .orderBy('id')
        .execute(),
  };
}
