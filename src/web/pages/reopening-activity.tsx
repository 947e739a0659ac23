/** One activity: how it was, how it is meanwhile, what was decided, how far it is, and what follows. */
import type { ActivityView } from '../../actions/reopening.ts';
import { type Language, type LocalizedText, textIn } from '../../core/language.ts';
import { activityStateNames, reopeningPage as say } from '../../messages/reopening.ts';
import { versionStates } from '../../messages/rules.ts';
import type { Activity } from '../../reopening/reopening.ts';
import { longDate } from '../dates.ts';
import type { ReopeningPageProps } from './reopening.tsx';
import { MeasuredLines } from './reopening-measured.tsx';
import { StatesTable } from './reopening-states.tsx';
import { listText, versionName } from './rules-text.ts';

type CardProps = Omit<ReopeningPageProps, 'mayOwn'> & { readonly one: ActivityView };

export function ActivityCard(props: CardProps) {
  const { one, view, language } = props;
  const { activity, step, isOverdue, measured } = one;
  return (
    <article class="reopening-card" id={activity.id}>
      <h4>
        {textIn(activity.title, language)}{' '}
        {step ? (
          <span class={`state-tag activity-${step.state}`}>{activityStateNames[step.state][language]}</span>
        ) : null}
        {isOverdue ? <span class="state-tag late">{say.overdue[language]}</span> : null}
      </h4>
      <Facts facts={factsOf(props)} language={language} />
      {measured.map((one) => (
        <MeasuredLines
          key={one.measure.question}
          measured={one}
          programme={view.programme}
          language={language}
        />
      ))}
      <Progress {...props} />
      <p class="muted">{say.source(textIn(activity.source, language))[language]}</p>
    </article>
  );
}

/** From the steps known of one actor, else from what authorities enter. */
function Progress({ one: { activity, entered }, view, language }: CardProps) {
  if (activity.measures.length > 0) return null;
  if (activity.actor.kind === 'authorities') {
    const states = Object.entries(activityStateNames).map(([id, name]) => [id, name[language]] as const);
    return (
      <StatesTable
        title={textIn(activity.title, language)}
        rows={entered}
        states={states}
        language={language}
      />
    );
  }
  const known = activity.history.filter(({ on }) => on <= view.date);
  if (known.length === 0) return <p>{say.nothingKnown[language]}</p>;
  return (
    <>
      <p class="list-title">{say.history[language]}</p>
      <ul>
        {known.map(({ on, state, note, source }) => (
          <li key={on}>
            {
              say.known(
                longDate(on, language),
                note ? textIn(note, language) : activityStateNames[state][language],
                textIn(source, language),
              )[language]
            }
          </li>
        ))}
      </ul>
    </>
  );
}

type Fact = readonly [label: LocalizedText, text: string];

function factsOf({ one, view, language }: CardProps): readonly Fact[] {
  const { activity, blockedBy } = one;
  const { decided, downstream, priority, parts, paragraph } = activity;
  const text = (value: LocalizedText) => textIn(value, language);
  const optional = (label: LocalizedText, value: LocalizedText | undefined): readonly Fact[] =>
    value ? [[label, text(value)]] : [];
  const many = text(view.programme.authorityNoun.many);
  return [
    [
      say.actor,
      activity.actor.kind === 'named' ? text(activity.actor.name) : say.eachAuthority(many)[language],
    ],
    ...(parts.length > 0 ? [[say.parts, listText(parts.map(text), language)] as const] : []),
    ...optional(say.kind, paragraph),
    [say.normal, text(activity.normalMode)],
    [say.interim, text(activity.interimMode)],
    ...(decided
      ? [[say.decided, say.decidedOn(longDate(decided.on, language), text(decided.by))[language]] as const]
      : []),
    [say.due, activity.due ? longDate(activity.due, language) : say.noDue[language]],
    ...blockedBy.map(
      ({ dated, state }): Fact => [
        say.blockedBy,
        `${versionName(dated.version, language)}: ${versionStates[state.kind][language].toLowerCase()}`,
      ],
    ),
    ...(activity.participants.length > 0
      ? [[say.participants, participants(activity, language)] as const]
      : []),
    ...optional(say.priority, priority),
    ...optional(say.downstream, downstream),
  ];
}

function participants({ participants: all }: Activity, language: Language): string {
  const names = all.map(({ title, over }) =>
    over === undefined ? textIn(title, language) : say.over(textIn(title, language), over)[language],
  );
  return listText(
    names.map((name, index) => (index === 0 ? name : name.toLowerCase())),
    language,
  );
}

function Facts({ facts, language }: { readonly facts: readonly Fact[]; readonly language: Language }) {
  return (
    <dl class="fact-list">
      {facts.map(([label, text]) => (
        <div key={text}>
          <dt>{textIn(label, language)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
