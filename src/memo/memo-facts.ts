/** What a memo may refer to besides figures, as plain data: the round, its frame, and the questions as asked. */
import type { CalendarDate } from '../core/calendar.ts';
import type { AreaId, ProgrammeId, QuestionId, QuestionnaireId, RoundId } from '../core/ids.ts';
import type { Language, LocalizedText } from '../core/language.ts';
import type { Noun } from '../quantity/noun.ts';
import type { RuleFact } from './rule-facts.ts';

export interface MemoFacts {
  readonly programme: {
    readonly id: ProgrammeId;
    readonly title: LocalizedText;
    readonly owner: LocalizedText;
    readonly asOf: CalendarDate;
  };
  readonly round: RoundFacts;
  /** The rounds before that figures are held against. */
  readonly earlier?: readonly RoundFacts[];
  /** What is counted; a template may name its own. */
  readonly noun?: Readonly<Partial<Record<Language, Noun>>>;
  readonly frame: {
    readonly asked: number;
    readonly groups: readonly {
      readonly id: string;
      readonly title: LocalizedText;
      readonly categories: readonly {
        readonly code: string;
        readonly label: LocalizedText;
        readonly count: number;
      }[];
    }[];
  };
  readonly areas: readonly AreaFacts[];
  /** What applied when, where the programme follows it. */
  readonly rules?: readonly RuleFact[];
  /** Those of the round, in its order. */
  readonly questionnaires: readonly QuestionnaireFacts[];
}

export interface RoundFacts {
  readonly id: RoundId;
  readonly title: LocalizedText;
  readonly referenceDate: CalendarDate;
  readonly opens: CalendarDate;
  /** Absent while nobody has set a last day. */
  readonly closes?: CalendarDate;
  readonly events: readonly { readonly date?: CalendarDate; readonly text: LocalizedText }[];
  /** Made-up answers: said in every memo. */
  readonly synthetic: boolean;
}

export interface AreaFacts {
  readonly id: AreaId;
  readonly title: LocalizedText;
  readonly paragraphs: readonly { readonly id: string; readonly law: LocalizedText; readonly text: string }[];
}

export interface QuestionnaireFacts {
  readonly id: QuestionnaireId;
  readonly area: AreaId;
  readonly title: LocalizedText;
  readonly questions: readonly QuestionFacts[];
}

export interface QuestionFacts {
  readonly id: QuestionId;
  readonly role?: string;
  readonly label: LocalizedText;
  readonly definition?: LocalizedText;
  readonly options: readonly {
    readonly code: string;
    readonly label: LocalizedText;
    readonly hint?: LocalizedText;
  }[];
}
