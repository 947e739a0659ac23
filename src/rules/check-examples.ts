/** The dated examples hold. */
import { dateOf } from '../core/local-moment.ts';
import { type Answer, askRules, askRulesOn } from './ask-rules.ts';
import type { DatedExample, Rules } from './rules.ts';
import type { PlacedFault } from './rules-fault.ts';

export function checkExamples(rules: Rules): readonly PlacedFault[] {
  return rules.examples.flatMap((example, index): readonly PlacedFault[] => {
    const answer = answerTo(rules, example);
    const grounds = groundsOf(answer);
    if (answer.verdict !== example.answer) {
      const path = ['examples', index, 'answer'];
      return [{ path, code: 'example-fails', expected: example.answer, actual: answer.verdict, grounds }];
    }
    return example.because
      .filter((ref) => !grounds.includes(ref))
      .map(
        (missing) =>
          ({
            path: ['examples', index, 'because'],
            code: 'example-other-grounds',
            missing,
            grounds,
          }) as const,
      );
  });
}

/** A question about a whole day has the answer that the day ends with. */
export function answerTo(rules: Rules, { at, wholeDay, place, act, amount }: DatedExample): Answer {
  const asked = { place, act, ...(amount === undefined ? {} : { amount }) };
  if (!wholeDay) return askRules(rules, asked, at);
  const parts = askRulesOn(rules, asked, dateOf(at));
  return (parts.at(-1) ?? parts[0]).answer;
}

/** `order/version/provision` of everything that the answer rests on, in any reading. */
export function groundsOf({ because, readings }: Answer): readonly string[] {
  const all = [...because, ...readings.flatMap((reading) => reading.because)];
  return [...new Set(all.map(({ dated, provision }) => `${dated.ref}/${provision.id}`))];
}
