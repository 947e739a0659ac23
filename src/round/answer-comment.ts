/** What an approver says about single answers before signing, and what is replied. It stays at the authority. */
import type { Instant } from '../core/calendar.ts';
import type { QuestionId } from '../core/ids.ts';

export interface AnswerComment {
  readonly question: QuestionId;
  readonly kind: 'comment' | 'reply';
  readonly text: string;
  readonly at: Instant;
  readonly by: string;
}

/**
 * The questions whose last word is a comment, which waits for its reply.
 * @example waitingComments([]) // => []
 */
export function waitingComments(comments: readonly AnswerComment[]): readonly QuestionId[] {
  const last = new Map(comments.map(({ question, kind }) => [question, kind]));
  return [...last].flatMap(([question, kind]) => (kind === 'comment' ? [question] : []));
}
