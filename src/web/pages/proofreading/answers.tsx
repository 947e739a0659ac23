import type { Proofread } from '../../../actions/proofread.ts';
import type { Language } from '../../../core/language.ts';
import { proofreading as say } from '../../../messages/proofreading.ts';
import type { PossibleAnswers } from '../../../proofreading/decide/possible-answers.ts';
import {
  noAnswersText,
  rangeProblemText,
  rangeText,
  readingNames,
  solutionsText,
} from '../../../proofreading/report/answers-text.ts';
import { formatNumber } from '../../../quantity/number-format.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import type { TypedAnswers } from '../../proofreading-form.ts';
import type { CountNames } from './relation-in-words.ts';

interface AnswersView {
  readonly done: Proofread;
  readonly typed: TypedAnswers;
  readonly names: CountNames;
  readonly language: Language;
}

/** Which answers the text may come from, and how much any quantity can be. */
export function Answers({ done, typed, names, language }: AnswersView) {
  const { answers, claimSet } = done;
  return (
    <section class="possible-answers" aria-labelledby="svar">
      <h2 id="svar">{say.answers[language]}</h2>
      <p>{say.answersHelp[language]}</p>
      {answers ? <Found {...{ answers, done, typed, names, language }} /> : null}
      <div class="form-group">
        <label class="form-label" for="reading">
          {say.answersReading[language]}
        </label>
        <select class="form-select input-width-m" id="reading" name="reading">
          {(['ordinary', 'wide'] as const).map((reading) => (
            <option key={reading} value={reading} selected={reading === typed.reading}>
              {readingNames[reading][language]}
            </option>
          ))}
        </select>
      </div>
      <div class="form-group">
        <label class="form-label" for="quantity">
          {say.quantity[language]} {say.optional[language]}
        </label>
        <span class="form-hint" id="quantity-hint">
          {say.quantityHint[language]}
        </span>
        <input
          class="form-input input-width-l"
          id="quantity"
          name="quantity"
          value={typed.quantity}
          aria-describedby="quantity-hint"
        />
      </div>
      <div class="form-group">
        <label class="form-label" for="share-of">
          {say.shareOf[language]} {say.optional[language]}
        </label>
        <select class="form-select input-width-l" id="share-of" name="share-of">
          <option value="">{say.shareOfNothing[language]}</option>
          {claimSet.counts.map(({ id, means }) => (
            <option key={id} value={id} selected={id === typed.shareOf}>
              {id}: {names.get(id) ?? means ?? id}
            </option>
          ))}
        </select>
      </div>
      <div class="button-row">
        <button class="button button-secondary" type="submit" formaction="/korrektur/svar#svar">
          {say.findAnswers[language]}
        </button>
      </div>
    </section>
  );
}

interface FoundView extends AnswersView {
  readonly answers: PossibleAnswers;
}

function Found({ answers, done, typed, names, language }: FoundView) {
  const title = `${capitalised(readingNames[answers.reading][language])}: `;
  if (answers.kind !== 'possible')
    return (
      <p role="status">
        {title}
        {noAnswersText(answers.kind, language)}
      </p>
    );
  const { quantity, solutions, counts } = answers;
  const means = new Map(done.claimSet.counts.map((count) => [count.id, count.means]));
  return (
    <>
      <p role="status">
        {title}
        {solutionsText(solutions, language)}
      </p>
      {quantity ? (
        <p class="quantity-asked">
          {typed.quantity}
          {typed.shareOf === '' ? '' : ` / ${typed.shareOf}`}:{' '}
          <strong>
            {quantity.ok
              ? rangeText(quantity.value, typed.shareOf === '' ? 'counts' : 'shares', language)
              : quantity.problems.map((problem) => rangeProblemText(problem, language)).join(' ')}
          </strong>
        </p>
      ) : null}
      <ScrollRegion name={say.answers[language]}>
        <table class="answers">
          <thead>
            <tr>
              {[say.countId, say.counts, say.oneAnswer, say.canBe].map((head) => (
                <th scope="col" key={head.en}>
                  {head[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ id, value, range }) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td>{names.get(id) ?? means.get(id) ?? ''}</td>
                <td>{formatNumber(value, language)}</td>
                <td>{rangeText(range, 'counts', language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
