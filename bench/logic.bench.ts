/** One keystroke in a form of 1,000 calculations: what depends on it is worked out anew, in the page's own module. */
import { questionId } from '../src/core/ids.ts';
import { compileLogic } from '../src/questionnaire/logic/compile-logic.ts';
import { changeAnswer, evaluateLogic } from '../src/questionnaire/logic/evaluate-logic.ts';
import { check, question, questionnaire, section } from '../test/support/small-questionnaire.ts';
import { percentile, print, rounded } from './measure.ts';

const calculations = 1000;
const rounds = 600;

/** Half of the calculations are conditions and half are checks; so many of each hang on the question that is typed in. */
function keystrokes(dependent: number): readonly number[] {
  const names = Array.from({ length: calculations / 2 }, (_, index) => `n${index}`);
  const source = (index: number) => (index < dependent ? 'first' : 'second');
  const number = (id: string, relevant = 'true()') =>
    question('number', id, { unit: { da: 'borgere' }, integer: true, relevant });
  const items = [
    number('first'),
    number('second'),
    ...names.map((name, index) => number(name, `\${${source(index)}} + 1 > 0 and \${${source(index)}} != 7`)),
  ];
  const checks = names.map((name, index) =>
    check(`c${index}`, `sum(\${${name}}, \${${source(index)}}) <= round(\${${name}} * 2 div 1, 2)`),
  );
  const logic = compileLogic(questionnaire([section('s', items)], checks));
  const values = new Map([...names, 'first', 'second'].map((name, index) => [questionId(name), index + 1]));
  let state = evaluateLogic(logic, values);
  return Array.from({ length: rounds }, (_, index) => {
    const began = performance.now();
    state = changeAnswer(logic, state, { question: questionId('first'), value: index % 9 });
    return performance.now() - began;
  }).slice(rounds / 10);
}

const all = keystrokes(calculations / 2);
const few = keystrokes(5);
const line = (name: string, times: readonly number[], share: number) =>
  ({ name, value: rounded(percentile(times, share), 3), unit: 'ms', limit: 16 }) as const;
print([
  line('a keystroke in a form of 1,000 calculations that all depend on it, median', all, 0.5),
  line('the same, p95', all, 0.95),
  line('a keystroke in a form of 1,000 calculations of which ten depend on it, median', few, 0.5),
  line('the same, p95', few, 0.95),
]);
