/** The answer to a question: the verdict first, then what it rests on and what is not known. */
import type { RulesView } from '../../actions/rules-in-force.ts';
import { type Language, textIn } from '../../core/language.ts';
import { timeOf } from '../../core/local-moment.ts';
import { rulesPage as say, verdictMeanings, verdicts } from '../../messages/rules.ts';
import { formatNumber } from '../../quantity/number-format.ts';
import type { Answer, DayPart, UnknownWhy } from '../../rules/ask-rules.ts';
import type { Act, Verdict } from '../../rules/rules.ts';
import type { DatedVersion } from '../../rules/spans.ts';
import { longDate } from '../dates.ts';
import { localClock, longLocal } from '../local-dates.ts';
import { placeName } from './rules-form.tsx';
import { AheadList, GroundList, LocalDecisions, Readings } from './rules-grounds.tsx';
import { listText, startText, versionName } from './rules-text.ts';

interface AnswerProps {
  readonly view: RulesView;
  readonly asked: NonNullable<RulesView['asked']>;
  readonly language: Language;
}

export function RulesAnswer({ view, asked, language }: AnswerProps) {
  const { question, parts } = asked;
  const act = view.rules.acts.find(({ id }) => id === question.act);
  const place = view.rules.places.find(({ id }) => id === question.place);
  const unit = act?.amount && question.amount !== undefined ? amountText(act, question.amount, language) : '';
  const when = question.moment ? longLocal(question.moment, language) : longDate(question.date, language);
  return (
    <section class="answer" aria-labelledby="svar">
      <h2 id="svar">{say.answerTitle[language]}</h2>
      <p class="answer-question">
        {`${when}: `}
        {
          say.question(act ? textIn(act.title, language) : '', unit, place ? placeName(place, language) : '')[
            language
          ]
        }
      </p>
      {parts.length > 1 ? (
        parts
          .map((part, index) => (
            <section key={part.from} class="answer-part">
              <h3>{partName(parts, index, language)}</h3>
              <AnswerBody answer={part.answer} act={act} view={view} language={language} />
            </section>
          ))
          // What the day ends with is what most people want to know.
          .toReversed()
      ) : (
        <AnswerBody answer={parts[0].answer} act={act} view={view} language={language} />
      )}
    </section>
  );
}

export function amountText(act: Act, amount: number, language: Language): string {
  return act.amount ? ` ${formatNumber(amount, language)} ${textIn(act.amount.unit, language)}` : '';
}

function partName(parts: readonly DayPart[], index: number, language: Language): string {
  const [part, next] = [parts[index], parts[index + 1]];
  if (next)
    return timeOf(next.from) === '24:00'
      ? say.duringDay[language]
      : say.untilThen(localClock(next.from, language))[language];
  if (!part || timeOf(part.from) === '24:00') return say.byDayEnd[language];
  return say.fromThen(localClock(part.from, language))[language];
}

interface BodyProps {
  readonly answer: Answer;
  readonly act: Act | undefined;
  readonly view: RulesView;
  readonly language: Language;
}

function AnswerBody({ answer, act, view, language }: BodyProps) {
  return (
    <>
      <VerdictLine verdict={answer.verdict} language={language} />
      {answer.why ? <p>{whyText(answer.why, language)}</p> : null}
      {answer.lawStands && act ? <LawStands act={act} view={view} language={language} /> : null}
      <GroundList grounds={answer.because} rules={view.rules} act={act} language={language} />
      <Readings answer={answer} rules={view.rules} act={act} language={language} />
      <AheadList answer={answer} language={language} />
      <LocalDecisions answer={answer} rules={view.rules} language={language} />
      {act?.departsFrom === undefined ? null : <p>{say.complaint[language]}</p>}
    </>
  );
}

const signs = {
  allowed: '✓',
  'not-allowed': '✕',
  conditional: '✓*',
  unknown: '?',
  uncertain: '≈',
} as const satisfies Record<Verdict, string>;

export function VerdictLine({
  verdict,
  language,
}: {
  readonly verdict: Verdict;
  readonly language: Language;
}) {
  return (
    <p class={`verdict verdict-${verdict}`}>
      <span class="verdict-sign" aria-hidden="true">
        {signs[verdict]}
      </span>
      <strong>{verdicts[verdict][language]}</strong>
      <span class="verdict-meaning">{verdictMeanings[verdict][language]}</span>
    </p>
  );
}

function LawStands({
  act,
  view,
  language,
}: {
  readonly act: Act;
  readonly view: RulesView;
  readonly language: Language;
}) {
  const law = view.rules.laws.find(({ duties }) => duties.some(({ id }) => id === act.departsFrom));
  const duty = law?.duties.find(({ id }) => id === act.departsFrom);
  if (!law || !duty) return null;
  const paragraph = duty.paragraph ? ` (${duty.paragraph})` : '';
  return (
    <p>
      {say.lawStands(textIn(law.title, language))[language]}{' '}
      {say.duty(`${textIn(duty.title, language)}${paragraph}`)[language]}.
    </p>
  );
}

function whyText(why: UnknownWhy, language: Language): string {
  const names = (versions: readonly DatedVersion[]) =>
    listText(
      versions.map(({ version }) => versionName(version, language)),
      language,
    );
  switch (why.kind) {
    case 'before-first-rule': {
      const { first } = why;
      if (!first) return say.noFirst[language];
      return say.beforeFirst(versionName(first.version, language), startText(first.version, language))[
        language
      ];
    }
    case 'not-followed-so-far':
      return say.notFollowed(longDate(why.followedTo, language))[language];
    case 'no-rule-in-force':
      return say.noneInForce[language];
    case 'not-covered':
      return say.notCovered(names(why.inForce))[language];
    case 'content-not-found':
      return say.contentNotFound[language];
    case 'start-not-found':
      return say.startNotFound(names(why.versions))[language];
  }
}
