/** What an answer rests on: provisions with conditions and sources, readings, what is ahead, local decisions. */
import { type Language, textIn } from '../../core/language.ts';
import { localEffects, rulesPage as say, verdicts } from '../../messages/rules.ts';
import { formatNumber } from '../../quantity/number-format.ts';
import type { Answer, Ground, Reading } from '../../rules/ask-rules.ts';
import type { Act, Provision, Rules } from '../../rules/rules.ts';
import type { DatedVersion } from '../../rules/spans.ts';
import { longDate } from '../dates.ts';
import { longLocal } from '../local-dates.ts';
import { safeHref } from '../safe-href.ts';
import { changeText, listText, sourcesOf, startText, versionName } from './rules-text.ts';

interface GroundsProps {
  readonly grounds: readonly Ground[];
  readonly rules: Rules;
  readonly act: Act | undefined;
  readonly language: Language;
}

export function GroundList({ grounds, rules, act, language }: GroundsProps) {
  return (
    <>
      {grounds.map((ground) => (
        <div key={ground.dated.ref + ground.provision.id} class="ground">
          <p>{textIn(ground.provision.text, language)}</p>
          <LimitLine provision={ground.provision} act={act} language={language} />
          <Texts title={say.conditions[language]} texts={ground.provision.conditions} language={language} />
          <Texts title={say.exceptions[language]} texts={ground.provision.exceptions} language={language} />
          {ground.provision.leavesToPlaces ? <p>{say.frame[language]}</p> : null}
          <GroundSource ground={ground} rules={rules} language={language} />
        </div>
      ))}
    </>
  );
}

function GroundSource({
  ground: { dated, provision },
  rules,
  language,
}: {
  ground: Ground;
  rules: Rules;
  language: Language;
}) {
  const { order, version } = dated;
  const change = changeText(version, order.versions, language);
  return (
    <div class="ground-source">
      <p>
        {say.because[language]} <strong>{textIn(order.title, language)}</strong>,{' '}
        {versionName(version, language)}
        {provision.paragraph ? `, ${provision.paragraph}` : ''} · {textIn(order.issuer, language)} ·{' '}
        {say.since(startText(version, language))[language]}
        {change ? ` · ${change}` : ''}.{order.kind === 'guideline' ? ` ${say.guidelineNote[language]}` : ''}
      </p>
      <SourceLinks rules={rules} ids={version.sources} language={language} />
      <Texts title={say.notFound[language]} texts={version.notFound} language={language} />
    </div>
  );
}

export function SourceLinks({
  rules,
  ids,
  language,
}: {
  rules: Rules;
  ids: readonly string[];
  language: Language;
}) {
  const sources = sourcesOf(rules, ids);
  if (sources.length === 0) return null;
  return (
    <p>
      {say.sources[language]}:{' '}
      {sources.map(({ id, title, link }, index) => (
        <span key={id}>
          {index > 0 ? '; ' : ''}
          {link ? <a href={safeHref(link)}>{textIn(title, language)}</a> : textIn(title, language)}
        </span>
      ))}
    </p>
  );
}

function LimitLine({
  provision,
  act,
  language,
}: {
  provision: Provision;
  act: Act | undefined;
  language: Language;
}) {
  const { effect } = provision;
  if (effect.kind !== 'limits' || !act?.amount) return null;
  const unit = textIn(act.amount.unit, language);
  const limit = act.amount.limit === 'at-most' ? say.atMost : say.atLeast;
  const shown = (amount: number) => limit(formatNumber(amount, language), unit)[language];
  const parts = [
    ...(effect.freely === undefined ? [] : [shown(effect.freely)]),
    ...(effect.onConditions === undefined ? [] : [say.onConditions(shown(effect.onConditions))[language]]),
  ];
  return (
    <p class="limit">{parts.map((part, index) => (index > 0 ? part.toLowerCase() : part)).join('; ')}</p>
  );
}

interface TextsProps {
  readonly title: string;
  readonly texts: readonly Provision['text'][];
  readonly language: Language;
}

export function Texts({ title, texts, language }: TextsProps) {
  if (texts.length === 0) return null;
  return (
    <>
      <p class="list-title">{title}</p>
      <ul>
        {texts.map((text) => (
          <li key={textIn(text, 'da')}>{textIn(text, language)}</li>
        ))}
      </ul>
    </>
  );
}

interface AnswerPartProps {
  readonly answer: Answer;
  readonly rules: Rules;
  readonly act: Act | undefined;
  readonly language: Language;
}

/** What each source would have it be. */
export function Readings({ answer, rules, act, language }: AnswerPartProps) {
  if (answer.readings.length === 0) return null;
  const title = answer.verdict === 'uncertain' ? say.readings : say.readingsSame;
  return (
    <div class="readings">
      <p class="list-title">{title[language]}</p>
      <ul>
        {answer.readings.map((reading) => (
          <li key={reading.begun.map(({ ref }) => ref).join()}>
            <p>
              {readingText(reading, rules, language)}: <strong>{verdicts[reading.verdict][language]}</strong>
            </p>
            {answer.verdict === 'uncertain' ? (
              <details>
                <summary>{say.restsOn[language]}</summary>
                <GroundList grounds={reading.because} rules={rules} act={act} language={language} />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function readingText({ begun, notBegun }: Reading, rules: Rules, language: Language): string {
  const parts = [
    ...begun.map((dated) => begunText(dated, rules, language)),
    ...notBegun.map(({ version }) => say.ifNotBegun(versionName(version, language))[language]),
  ];
  return listText(parts, language);
}

function begunText({ version }: DatedVersion, rules: Rules, language: Language): string {
  const name = versionName(version, language);
  const { start } = version;
  if (start.kind !== 'conflicting') return say.ifBegunAlready(name)[language];
  const [first] = start.claims.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (!first) return say.ifBegunAlready(name)[language];
  const sources = sourcesOf(rules, first.sources).map(({ title }) => textIn(title, language));
  return say.ifBegun(name, longLocal(first.at, language), listText(sources, language))[language];
}

/** Told of, and not in force: shown apart, so that nobody takes it for what applies. */
export function AheadList({ answer, language }: Pick<AnswerPartProps, 'answer' | 'language'>) {
  if (answer.ahead.length === 0) return null;
  return (
    <div class="ahead">
      <p class="list-title">{say.ahead[language]}</p>
      <ul>
        {answer.ahead.map((dated) => (
          <li key={dated.ref}>{aheadText(dated, language)}</li>
        ))}
      </ul>
      <p>{say.aheadText[language]}</p>
    </div>
  );
}

function aheadText({ version }: DatedVersion, language: Language): string {
  const name = versionName(version, language);
  const { agreed, issued, start } = version;
  if (agreed) return say.aheadAgreed(name, longDate(agreed.on, language))[language];
  if (issued) return say.aheadIssued(name, longDate(issued, language))[language];
  const planned =
    start.kind === 'planned' && start.at ? longLocal(start.at, language) : say.notKnown[language];
  return say.aheadPlanned(name, planned)[language];
}

export function LocalDecisions({ answer, rules, language }: Omit<AnswerPartProps, 'act'>) {
  if (answer.localDecisions.length === 0) return null;
  return (
    <div class="local-decisions">
      <p class="list-title">{say.localDecisions[language]}</p>
      <ul>
        {answer.localDecisions.map((decision) => (
          <li key={decision.id}>
            <strong>{textIn(decision.title, language)}</strong> (
            {localEffects[decision.effect][language].toLowerCase()}
            ). {say.decidedBy(textIn(decision.decidedBy, language))[language]},{' '}
            {say.since(longLocal(decision.from, language))[language]}. {say.reason[language]}:{' '}
            {textIn(decision.reason, language)}
            <SourceLinks rules={rules} ids={decision.sources} language={language} />
          </li>
        ))}
      </ul>
    </div>
  );
}
