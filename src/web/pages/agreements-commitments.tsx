/** The parts of an agreement with their commitments: state, owner, due date, and where it shows. */
import type { CommitmentView, ElementView, EvidenceView } from '../../actions/agreements.ts';
import type { CommitmentState, Due } from '../../agreement/agreement.ts';
import { type Language, textIn } from '../../core/language.ts';
import { commitmentStates, agreementsPage as say } from '../../messages/agreements.ts';
import { activityStateNames } from '../../messages/reopening.ts';
import { versionStates } from '../../messages/rules.ts';
import { writeShare } from '../../quantity/write-share.ts';
import { longDate } from '../dates.ts';
import { safeHref } from '../safe-href.ts';
import { versionName } from './rules-text.ts';

interface ElementProps {
  readonly view: ElementView;
  /** Of its heading: parts of parts are one further down. */
  readonly level: 3 | 4 | 5 | 6;
  readonly language: Language;
}

const deeper = { 3: 4, 4: 5, 5: 6, 6: 6 } as const;

export function ElementSection({ view, level, language }: ElementProps) {
  const Heading = `h${level}` as const;
  const { element, commitments, elements } = view;
  return (
    <section class="element" aria-labelledby={`del-${element.id}`}>
      <Heading id={`del-${element.id}`}>{textIn(element.title, language)}</Heading>
      {element.text ? <p>{textIn(element.text, language)}</p> : null}
      {commitments.length > 0 ? (
        <ul class="commitments no-max-width">
          {commitments.map((commitment) => (
            <li key={commitment.commitment.id}>
              <CommitmentLine view={commitment} language={language} />
            </li>
          ))}
        </ul>
      ) : null}
      {elements.map((inner) => (
        <ElementSection key={inner.element.id} view={inner} level={deeper[level]} language={language} />
      ))}
    </section>
  );
}

const signs = {
  kept: '✓',
  'partly-kept': '◑',
  'under-way': '…',
  agreed: '○',
  'not-kept': '✕',
  lapsed: '–',
} as const satisfies Record<CommitmentState, string>;

interface LineProps {
  readonly view: CommitmentView;
  readonly language: Language;
}

function CommitmentLine({ view, language }: LineProps) {
  const { commitment, progress, isOverdue, evidence } = view;
  const { state } = progress;
  const shown = evidence.flatMap((one) => evidenceText(one, language));
  return (
    <div class="commitment">
      <p>
        <span class={`state state-${state}`}>
          <span aria-hidden="true">{signs[state]}</span> {commitmentStates[state][language]}
        </span>
        {isOverdue ? <span class="state state-overdue">{say.overdue[language]}</span> : null}
      </p>
      <div>
        <p>
          <strong>{textIn(commitment.title, language)}</strong>
        </p>
        <p class="commitment-facts">{factsText(view, language)}</p>
      </div>
      {shown.length > 0 ? (
        <ul class="evidence" aria-label={say.evidence[language]}>
          {shown.map(({ text, href }) => (
            <li key={text}>{href ? <a href={safeHref(href)}>{text}</a> : text}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Who, by when, and since when the state is known. */
function factsText({ commitment, progress: { latest } }: CommitmentView, language: Language): string {
  const due = dueText(commitment.due, language);
  const note = latest?.note ? `: ${textIn(latest.note, language)}` : '';
  return [
    textIn(commitment.owner, language),
    ...(due === undefined ? [] : [say.dueBy(due)[language]]),
    ...(latest
      ? [`${say.since(longDate(latest.on, language))[language]}${note} (${textIn(latest.source, language)})`]
      : []),
  ].join(' · ');
}

function dueText(due: Due, language: Language): string | undefined {
  if (due.kind === 'on') return longDate(due.date, language);
  return due.kind === 'words' ? textIn(due.text, language).toLowerCase() : undefined;
}

interface Shown {
  readonly text: string;
  readonly href?: string;
}

function evidenceText(evidence: EvidenceView, language: Language): readonly Shown[] {
  if (evidence.kind === 'none') return [];
  if (evidence.kind === 'rule') {
    const { dated, state } = evidence.rule;
    const text = `${versionName(dated.version, language)}: ${versionStates[state.kind][language].toLowerCase()}`;
    return [{ text, href: `/regler?dato=${evidence.on}` }];
  }
  if (evidence.kind === 'activity') {
    const { id, title, step } = evidence;
    const state = step ? `: ${activityStateNames[step.state][language].toLowerCase()}` : '';
    return [{ text: `${textIn(title, language)}${state}`, href: `/aktiviteter#${id}` }];
  }
  const { figure, round } = evidence;
  const { value } = figure;
  const title = textIn(evidence.text, language);
  if (value.kind !== 'known' || !('k' in value)) return [{ text: say.noAnswers(title)[language] }];
  const share = writeShare(value, language).text;
  return [{ text: say.answers(title, share, textIn(round.title, language).toLowerCase())[language] }];
}
