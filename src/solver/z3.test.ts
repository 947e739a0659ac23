import { describe, expect, test } from 'vitest';
import { claimSet } from '../../test/support/claims.ts';
import { firstBrokenRow, type LinearProblem } from '../proofreading/decide/linear-problem.ts';
import { toLinearProblem } from '../proofreading/decide/linear-rows.ts';
import { createZ3Decider } from './z3.ts';

const problem = (relations: readonly string[], max = 1_000_000): LinearProblem =>
  toLinearProblem(
    claimSet(
      `counts: { a: { min: -5, max: ${max} }, b: { of: ${max} } }\nalways: ${JSON.stringify(relations)}`,
    ),
    'wide',
  );

describe('z3 as a decider', () => {
  const z3 = createZ3Decider();

  test('gives a solution that plain arithmetic confirms, negative numbers too', async () => {
    const asked = problem(['a + 2*b = 7', 'a < 0']);
    const answer = await z3.decide(asked, 5000);
    expect(answer.kind === 'possible' && firstBrokenRow(asked, answer.witness)).toBe('none');
  });

  test('names members that suffice for a refusal', async () => {
    const answer = await z3.decide(problem(['a >= 0', '2*a = 2*b + 1', 'a + b <= 3', 'b >= 2']), 5000);
    expect(answer).toEqual({ kind: 'impossible', core: new Set(['always:always-2']) });
  });

  test('answers an empty question', async () => {
    expect(await z3.decide({ variables: [], rows: [] }, 5000)).toEqual({
      kind: 'possible',
      witness: new Map(),
    });
  });

  test('is undecided when it has no time', async () => {
    expect(await z3.decide(problem(['a = 1']), 0)).toEqual({ kind: 'undecided' });
  });

  test('takes many questions at once and answers each one', async () => {
    const questions = Array.from({ length: 20 }, (_, index) =>
      problem([`a + b = ${index}`, `a >= ${index % 2 ? 0 : index + 1}`]),
    );
    const answers = await Promise.all(questions.map((question) => z3.decide(question, 20_000)));
    expect(answers.map(({ kind }) => kind)).toEqual(
      questions.map((_, index) => (index % 2 ? 'possible' : 'impossible')),
    );
  });
});
