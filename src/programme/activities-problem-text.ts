/** What is wrong with activities.yaml, as one sentence for its author, in English: what, and what to do. */
import { nearest } from '../questionnaire/lint/nearest.ts';
import type { ReopeningFault } from '../reopening/check-reopening.ts';
import { didYouMean } from './definition-problem-text.ts';
import { fieldName } from './yaml-file.ts';

export function activitiesProblemText(fault: ReopeningFault): string {
  switch (fault.code) {
    case 'reopening-id-twice':
      return `The ${fault.what} "${fault.id}" is already in ${fieldName(fault.first)}. Remove one, or give it another id.`;
    case 'target-group-unknown':
      return `There is no target group "${fault.name}".${didYouMean(nearest(fault.name, fault.known))}`;
    case 'step-out-of-order':
      return `This is of ${fault.on}, but stands after ${fault.before}. Write it in order of time.`;
    case 'due-before-decided':
      return `It is due on ${fault.due}, before it was decided on ${fault.decided}. Change one of them.`;
    case 'history-and-measures':
      return 'Questions measure what authorities do, and this has an actor of its own. Remove measures, or actor.';
  }
}
