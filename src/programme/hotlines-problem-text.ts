/** What is wrong with hotlines.yaml, as one sentence for its author, in English: what, and what to do. */
import type { HotlineFault } from '../hotline/check-hotlines.ts';

type Texts = {
  readonly [Code in HotlineFault['code']]: (fault: Extract<HotlineFault, { code: Code }>) => string;
};

export function hotlinesProblemText(fault: HotlineFault): string {
  // The compiler cannot see that the text and the fault have the same code.
  return (texts[fault.code] as (fault: HotlineFault) => string)(fault);
}

const span = (from: string, to: string) =>
  [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ');

const texts: Texts = {
  'hours-empty': () =>
    'No hours are written. Write them like "Mo-Fr 09:00-16:00; PH off", or remove the field.',
  'hours-not-understood': ({ part, rule }) =>
    `"${part}" in "${rule}" is not understood. Write hours like "Mo-Fr 09:00-16:00; Sa 10:00-12:00; PH off".`,
  'hours-impossible-time': ({ part }) =>
    `"${part}" is no time that can be. Write two different times of a day, such as 09:00-16:00.`,
  'hours-impossible-date': ({ part }) => `"${part}" is no date. Write it like "Dec 24" or "Dec 24-26".`,
  'hours-never-reached': ({ rule, by }) =>
    `"${by}" is for every day, so that "${rule}" before it never counts. Put the rule for every day first.`,
  'hotline-twice': ({ id, first }) =>
    `The hotline "${id}" is already in hotlines[${first}]. Remove one, or give it another id.`,
  'hotline-number-wrong': ({ text }) =>
    `"${text}" is not a telephone number. Write digits and spaces, with + first for a number abroad.`,
  'hotline-unreachable': () => 'The hotline has neither a number nor a mail address. Add one.',
  'hotline-valid-reversed': ({ from, to }) => `It ends on ${to}, before it begins on ${from}. Swap them.`,
  'hotline-checked-outside': ({ on, from, to }) =>
    `It is said to be in use on ${on}, but it is valid ${span(from, to)}. Change one of them.`,
  'holiday-twice': ({ on }) => `The holiday ${on} is listed twice. Keep one.`,
};
