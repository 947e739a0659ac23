/** What was agreed, how far each commitment is on a day, and what shows it. */
import type {
  Agreement,
  AgreementElement,
  Agreements,
  Commitment,
  Evidence,
} from '../agreement/agreement.ts';
import {
  allCommitments,
  countStates,
  isOverdue,
  type StateCounts,
  stateOn,
} from '../agreement/commitments.ts';
import { type MoneyNode, moneyTrees } from '../agreement/money-tree.ts';
import { type CalendarDate, parseDate } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import { stepOn } from '../reopening/activity-state.ts';
import type { ActivityStep } from '../reopening/reopening.ts';
import { type DatedState, statesOn } from '../rules/in-force.ts';
import { programmeView } from './area-view.ts';
import { chooseProgramme } from './choose-programme.ts';
import type { Context } from './context.ts';

export interface CommitmentView {
  readonly commitment: Commitment;
  readonly progress: ReturnType<typeof stateOn>;
  readonly isOverdue: boolean;
  readonly evidence: readonly EvidenceView[];
}

/** What a commitment points to, as it is on the day. */
export type EvidenceView =
  | { readonly kind: 'rule'; readonly rule: DatedState; readonly on: CalendarDate }
  /** Of a round's answers, whatever the day. */
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly text: LocalizedText;
      readonly round: RoundDefinition;
    }
  | {
      readonly kind: 'activity';
      readonly id: string;
      readonly title: LocalizedText;
      readonly step?: ActivityStep;
    }
  /** Nothing to show: the activity is not followed here, or the figure may not be shown. */
  | { readonly kind: 'none'; readonly evidence: Evidence };

export interface ElementView {
  readonly element: AgreementElement;
  readonly commitments: readonly CommitmentView[];
  readonly elements: readonly ElementView[];
}

export interface AgreementView {
  readonly agreement: Agreement;
  readonly follows?: Agreement;
  readonly elements: readonly ElementView[];
}

export interface AgreementsView {
  readonly programme: Programme;
  readonly others: readonly Programme[];
  readonly agreements: Agreements;
  readonly date: CalendarDate;
  /** What was typed and is no day. */
  readonly wrongDate?: string;
  readonly counts: StateCounts;
  readonly overdue: number;
  /** The latest first: that is the one people ask about. */
  readonly views: readonly AgreementView[];
  readonly money: readonly MoneyNode[];
  /** Some of what is shown rests on made-up answers. */
  readonly synthetic: boolean;
}

/** Seen from the programme's day unless another is asked for; undefined where no programme has agreements. */
export async function agreementsView(
  context: Context,
  typedDate: string,
  named = '',
): Promise<AgreementsView | undefined> {
  const found = chooseProgramme(context, named, (one) => one.agreements);
  if (!found) return undefined;
  const { programme, part: agreements, others } = found;
  const typed = typedDate.trim();
  const date = parseDate(typed) ?? programme.asOf;
  const commitments = allCommitments(agreements).map(({ commitment }) => commitment);
  const show = await evidenceOn(context, programme, commitments, date);
  const view = (commitment: Commitment): CommitmentView => ({
    commitment,
    progress: stateOn(commitment, date),
    isOverdue: isOverdue(commitment, date),
    evidence: commitment.evidence.map(show),
  });
  const views = agreements.agreements
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .map((agreement) => agreementView(agreement, agreements, view));
  return {
    programme,
    others,
    agreements,
    date,
    ...(typed !== '' && !parseDate(typed) ? { wrongDate: typed } : {}),
    counts: countStates(commitments, date),
    overdue: commitments.filter((commitment) => isOverdue(commitment, date)).length,
    views,
    money: moneyTrees(agreements.initiatives),
    synthetic: commitments.some(({ evidence }) =>
      evidence.map(show).some((one) => one.kind === 'figure' && one.round.synthetic),
    ),
  };
}

function agreementView(
  agreement: Agreement,
  { agreements }: Agreements,
  view: (commitment: Commitment) => CommitmentView,
): AgreementView {
  const follows = agreements.find(({ id }) => id === agreement.follows);
  return {
    agreement,
    ...(follows ? { follows } : {}),
    elements: agreement.elements.map((element) => elementView(element, view)),
  };
}

function elementView(
  element: AgreementElement,
  view: (commitment: Commitment) => CommitmentView,
): ElementView {
  return {
    element,
    commitments: element.commitments.map(view),
    elements: element.elements.map((inner) => elementView(inner, view)),
  };
}

/** Figures are reckoned only where some commitment points to one. */
async function evidenceOn(
  context: Context,
  programme: Programme,
  commitments: readonly Commitment[],
  date: CalendarDate,
): Promise<(evidence: Evidence) => EvidenceView> {
  const rules = programme.rules ? statesOn(programme.rules, date) : [];
  const wantsFigures = commitments.some(({ evidence }) => evidence.some(({ kind }) => kind === 'figure'));
  const answers = wantsFigures ? await programmeView(context, { programme: programme.id }) : undefined;
  const figures = answers?.areas[0]?.figures;
  return (evidence) => {
    if (evidence.kind === 'rule') {
      const rule = rules.find(({ dated }) => dated.ref === evidence.version);
      return rule ? { kind: 'rule', rule, on: date } : { kind: 'none', evidence };
    }
    if (evidence.kind === 'activity') return activityEvidence(programme, evidence, date);
    if (evidence.kind !== 'figure') return { kind: 'none', evidence };
    const figure = figures?.get(evidence.figure);
    if (!figure || !answers) return { kind: 'none', evidence };
    return { kind: 'figure', figure, text: evidence.text, round: answers.found.round };
  };
}

/** An activity, or a kind of offer, that the commitment is about. */
function activityEvidence(
  { activities }: Programme,
  evidence: Extract<Evidence, { kind: 'activity' }>,
  date: CalendarDate,
): EvidenceView {
  const activity = activities?.activities.find(({ id }) => id === evidence.activity);
  const step = activity && stepOn(activity, date);
  const titled = activity ?? activities?.offerKinds.find(({ id }) => id === evidence.activity);
  if (!titled) return { kind: 'none', evidence };
  return { kind: 'activity', id: titled.id, title: titled.title, ...(step ? { step } : {}) };
}
