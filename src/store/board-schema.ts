/** The tables of rounds made in the browser and of what the coordinator does with one authority. */
import type { ColumnType, Generated } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { AuthorityId, ProgrammeId, QuestionnaireId, RoundId } from '../core/ids.ts';
import type { RoundDefinition } from '../programme/programme.ts';

export interface BoardTables {
  round_definition: RoundDefinitionTable;
  authority_deadline: AuthorityDeadlineTable;
  thread_message: ThreadMessageTable;
  saved_view: SavedViewTable;
}

interface RoundColumns {
  id: Generated<number>;
  programme_id: ProgrammeId;
  round_id: RoundId;
  at: Instant;
  by_name: string;
}
export interface RoundDefinitionTable extends RoundColumns {
  definition: ColumnType<RoundDefinition | null, string | null, never>;
}
export interface AuthorityDeadlineTable extends RoundColumns {
  authority_id: AuthorityId;
  until: Instant | null;
  reason: string;
}
export interface ThreadMessageTable extends RoundColumns {
  authority_id: AuthorityId;
  questionnaire_id: QuestionnaireId;
  section_id: string;
  kind: 'question' | 'reply' | 'settled';
  message: string;
}
export interface SavedViewTable {
  programme_id: ProgrammeId;
  name: string;
  query: string;
  at: Instant;
  by_name: string;
}
