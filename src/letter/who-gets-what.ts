/** Who gets which mail, and who gets none and why. Nothing is sent here: the same plan is shown before and after. */
import { type Addressee, type AskedQuestionnaire, addressees } from '../contact/addressees.ts';
import type { Contact } from '../contact/contact.ts';
import type { MailAddress } from '../contact/mail-address.ts';
import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import {
  type FollowedSheet,
  type FollowState,
  isReminded,
  mostPressing,
  type RemindedState,
} from './follow-state.ts';

export interface RoundFacts {
  readonly authorities: readonly AuthorityId[];
  /** Those that can answer no longer. */
  readonly over: ReadonlySet<AuthorityId>;
  readonly questionnaires: readonly AskedQuestionnaire[];
  /** Sheets that nobody has touched may be left out. */
  readonly sheets: readonly FollowedSheet[];
  readonly contacts: readonly Contact[];
  readonly bounced: ReadonlySet<MailAddress>;
  /**
   * Whole tasks that contacts have handed over, and sheets that somebody is asked to sign; who has one is reminded of
   * it beside whoever gave it.
   */
  readonly handedOver: readonly HandedOver[];
}
export interface HandedOver {
  readonly to: 'answer' | 'approve';
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
  readonly mail: MailAddress;
  readonly language: Language;
}
export type Wanted =
  | { readonly kind: 'invitation' }
  | { readonly kind: 'reminder'; readonly states: readonly RemindedState[] };

export interface PlannedMail extends Addressee {
  readonly authority: AuthorityId;
  /** Which text it has. */
  readonly text: MailText;
  readonly sheets: readonly { readonly questionnaire: QuestionnaireId; readonly state: RemindedState }[];
}
export type MailText = 'invitation' | RemindedState;

export interface LeftOut {
  readonly authority: AuthorityId;
  readonly questionnaires: readonly QuestionnaireId[];
  readonly why: LeftOutWhy;
  readonly mail?: MailAddress;
}
export type LeftOutWhy = 'sent' | 'withdrawn' | 'over' | 'other-state' | 'no-contact' | 'bounced' | 'had-it';

export interface MailPlan {
  readonly mails: readonly PlannedMail[];
  readonly leftOut: readonly LeftOut[];
}

/** One mail per person and authority, about every sheet that it concerns. */
export function planMails(
  facts: RoundFacts,
  wanted: Wanted,
  hadIt: (authority: AuthorityId, mail: MailAddress) => boolean,
): MailPlan {
  const states = new Map(facts.sheets.map((one) => [`${one.authority} ${one.questionnaire}`, one.state]));
  const plans = facts.authorities.map((authority) => {
    const stateOf = ({ id }: AskedQuestionnaire) => states.get(`${authority} ${id}`) ?? 'not-opened';
    return planAuthority(authority, facts, wanted, { stateOf, hadIt });
  });
  return {
    mails: plans.flatMap(({ mails }) => mails),
    leftOut: plans.flatMap(({ leftOut }) => leftOut),
  };
}

interface Known {
  readonly stateOf: (questionnaire: AskedQuestionnaire) => FollowState;
  readonly hadIt: (authority: AuthorityId, mail: MailAddress) => boolean;
}

function planAuthority(
  authority: AuthorityId,
  { questionnaires, contacts, bounced, handedOver, over }: RoundFacts,
  wanted: Wanted,
  { stateOf, hadIt }: Known,
): MailPlan {
  const why = (one: AskedQuestionnaire) => whyNot(stateOf(one), over.has(authority), wanted);
  const open = questionnaires.filter((one) => why(one) === undefined);
  const found = addressees(authority, open, contacts, bounced);
  const stateById = new Map(questionnaires.map((one) => [one.id, stateOf(one)]));
  const isContact = (mail: MailAddress) =>
    contacts.some((one) => one.authority === authority && one.mail === mail);
  const tasks = handedOver.filter(
    (one) =>
      wanted.kind === 'reminder' &&
      one.authority === authority &&
      !bounced.has(one.mail) &&
      open.some(({ id }) => id === one.questionnaire) &&
      // A contact's mail has links to answer by, which an approver's has not.
      (one.to === 'answer' || (stateById.get(one.questionnaire) === 'ready' && !isContact(one.mail))),
  );
  const mails = withTasks(found.reached, tasks).flatMap((addressee) =>
    mailTo(authority, addressee, wanted, stateById),
  );
  const left = (Object.keys(reasons) as (keyof typeof reasons)[]).map((reason): LeftOut => {
    const done = questionnaires.filter((one) => why(one) === reason).map(({ id }) => id);
    const unreached = found.unreached
      .filter((one) => one.why === reason && !tasks.some((task) => task.questionnaire === one.questionnaire))
      .map((one) => one.questionnaire);
    return { authority, questionnaires: [...done, ...unreached], why: reason };
  });
  const had = mails.filter(({ mail }) => hadIt(authority, mail));
  return {
    mails: mails.filter((one) => !had.includes(one)),
    leftOut: [
      ...left.filter((one) => one.questionnaires.length > 0),
      ...had.map(
        ({ mail, questionnaires: of }): LeftOut => ({ authority, questionnaires: of, why: 'had-it', mail }),
      ),
    ],
  };
}

/** Those named in the register, and those who have been handed something, each once. */
function withTasks(reached: readonly Addressee[], tasks: readonly HandedOver[]): readonly Addressee[] {
  const named = reached.map((one): Addressee => {
    const more = tasks.filter(({ mail }) => mail === one.mail).map(({ questionnaire }) => questionnaire);
    return { ...one, questionnaires: [...new Set([...one.questionnaires, ...more])] };
  });
  const others = Map.groupBy(
    tasks.filter(({ mail }) => !reached.some((one) => one.mail === mail)),
    ({ mail }) => mail,
  );
  return [
    ...named,
    ...[...others].map(
      ([mail, own]): Addressee => ({
        mail,
        name: '',
        language: own[0]?.language ?? 'da',
        questionnaires: [...new Set(own.map(({ questionnaire }) => questionnaire))],
        standsIn: false,
        hasTask: own.some(({ to }) => to === 'answer') ? 'answer' : 'approve',
      }),
    ),
  ];
}

const reasons = {
  sent: true,
  withdrawn: true,
  over: true,
  'other-state': true,
  'no-contact': true,
  bounced: true,
} as const satisfies Partial<Record<LeftOutWhy, true>>;

function whyNot(
  state: FollowState,
  isOver: boolean,
  wanted: Wanted,
): 'sent' | 'withdrawn' | 'over' | 'other-state' | undefined {
  if (!isReminded(state)) return state;
  if (isOver) return 'over';
  return wanted.kind === 'reminder' && !wanted.states.includes(state) ? 'other-state' : undefined;
}

function mailTo(
  authority: AuthorityId,
  addressee: Addressee,
  wanted: Wanted,
  stateById: ReadonlyMap<QuestionnaireId, FollowState>,
): readonly PlannedMail[] {
  const sheets = addressee.questionnaires.flatMap((questionnaire) => {
    const state = stateById.get(questionnaire);
    return state !== undefined && isReminded(state) ? [{ questionnaire, state }] : [];
  });
  const pressing = mostPressing(sheets.map(({ state }) => state));
  const text = wanted.kind === 'invitation' ? 'invitation' : pressing;
  return text === undefined ? [] : [{ ...addressee, authority, text, sheets }];
}
