/** What is wrong with agreements.yaml, as one sentence for its author, in English: what, and what to do. */
import type { AgreementFault } from '../agreement/check-agreements.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import { didYouMean } from './definition-problem-text.ts';
import { fieldName } from './yaml-file.ts';

type Texts = {
  readonly [Code in AgreementFault['code']]: (fault: Extract<AgreementFault, { code: Code }>) => string;
};

export function agreementsProblemText(fault: AgreementFault): string {
  // The compiler cannot see that the text and the fault have the same code.
  return (texts[fault.code] as (fault: AgreementFault) => string)(fault);
}

const amount = (units: number) => units.toLocaleString('en-GB');

const texts: Texts = {
  'agreement-id-twice': ({ id, what, first }) =>
    `The ${what} "${id}" is already in ${fieldName(first)}. Remove one, or give it another id.`,
  'agreement-unknown-name': ({ what, name, known }) =>
    `There is no ${what} "${name}" here.${didYouMean(nearest(name, known))}`,
  'agreement-follows-later': ({ other, on, otherOn }) =>
    `It is of ${on} and follows "${other}" of ${otherOn}, which came later. Change a date, or turn them round.`,
  'due-before-agreed': ({ due, agreed }) =>
    `It is due on ${due}, before it was agreed on ${agreed}. Change one of them.`,
  'progress-before-agreed': ({ on, agreed }) =>
    `This is of ${on}, before it was agreed on ${agreed}. Change one of them.`,
  'progress-out-of-order': ({ on, before }) =>
    `This is of ${on}, but stands after ${before}. Write it in order of time.`,
  'delivered-before-agreed': ({ on, agreed }) =>
    `It is delivered on ${on}, before it was agreed on ${agreed}. Change one of them.`,
  'members-too-few': ({ count, named }) =>
    `It has ${count} members, but ${named} are named. Change the number, or take names away.`,
  'money-in-circle': ({ id }) => `"${id}" is a part of itself. Give it another parent, or none.`,
  'money-parts-differ': ({ units, parts }) =>
    `The parts make ${amount(parts)}, the sum is ${amount(units)}. Change an amount, write about: true if the sum is rounded, or divided: partly if parts are missing.`,
};
