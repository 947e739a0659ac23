/** Giving sections, or the whole task, to colleagues, and taking them back. */
import type { DelegationWish } from '../../actions/delegate.ts';
import { wholeTask } from '../../actions/delegate.ts';
import { type Language, textIn } from '../../core/language.ts';
import type { DeliveryState } from '../../letter/delivery.ts';
import { answering } from '../../messages/answering.ts';
import { deliveryWords, delegation as say } from '../../messages/delegation.ts';
import { type Delegation, delegationState, holderOf } from '../../round/delegation.ts';
import { Alert } from '../components/alert.tsx';
import { ErrorSummary, type SummaryItem } from '../components/error-summary.tsx';
import { NameField } from '../components/name-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { longDate, longMoment } from '../dates.ts';
import type { SheetPage } from './sheet-overview.tsx';

export interface ShareTaskPage extends SheetPage {
  readonly formToken: string;
  readonly name: string;
  readonly typed: DelegationWish;
  readonly problems: readonly SummaryItem[];
  readonly news?: 'given' | 'taken';
  /** What became of each delegation's mail, by its number. */
  readonly posted: ReadonlyMap<number, DeliveryState>;
  /** Nobody is written to. */
  readonly isTrial: boolean;
  /** The last day that may be asked for; '' where there is none. */
  readonly lastDay: string;
}

export function ShareTask(page: ShareTaskPage) {
  const { sheet, language, base, problems, news } = page;
  return (
    <>
      <p class="crumbs">
        <a href={base}>← {answering.toOverview[language]}</a>
      </p>
      <p class="kicker">{textIn(sheet.questionnaire.title, language)}</p>
      <h1>{say.title[language]}</h1>
      {problems.length > 0 ? <ErrorSummary title={say.notGiven[language]} items={problems} /> : null}
      {news ? (
        <Alert kind="success" role="status">
          <p class="alert-text">{(news === 'given' ? say.newsGiven : say.newsTaken)[language]}</p>
        </Alert>
      ) : null}
      <p class="lead">{say.lead[language]}</p>
      {page.isTrial ? (
        <Alert kind="info">
          <p class="alert-text">{say.trial[language]}.</p>
        </Alert>
      ) : null}
      {sheet.takesAnswers && !page.isTrial ? <GiveForm {...page} /> : null}
      <h2>{say.given[language]}</h2>
      {sheet.delegations.length === 0 ? <p>{say.none[language]}</p> : <Given {...page} />}
    </>
  );
}

function GiveForm(page: ShareTaskPage) {
  const { language, base, formToken, name, typed, problems, lastDay } = page;
  const error = (field: string) => problems.find(({ href }) => href === `#${field}`)?.text;
  return (
    <form method="post" action={`${base}/fordel`} noValidate={true}>
      <h2>{say.newOne[language]}</h2>
      <input type="hidden" name="_token" value={formToken} />
      <WhatToGive page={page} error={error('afsnit')} />
      <TextField
        id="mail"
        name="mail"
        type="email"
        label={say.mail[language]}
        value={typed.mail}
        error={error('mail')}
      />
      <TextField
        id="besked"
        name="besked"
        label={say.message[language]}
        hint={say.messageHint[language]}
        value={typed.message}
        rows={3}
        error={error('besked')}
      />
      <TextField
        id="senest"
        name="senest"
        type="date"
        label={say.due[language]}
        hint={say.dueHint(lastDay)[language]}
        value={typed.due}
        error={error('senest')}
      />
      <NameField name={name} language={language} />
      <div class="button-row">
        <button class="button button-primary" type="submit">
          {say.send[language]}
        </button>
      </div>
    </form>
  );
}

function WhatToGive({ page, error }: { readonly page: ShareTaskPage; readonly error: string | undefined }) {
  const { sheet, language, typed } = page;
  const options = [
    ...sheet.sections.map(({ section }) => {
      const held = holderOf(sheet.delegations, section.id);
      const hint = held ? say.heldBy(held.mail)[language] : undefined;
      return { value: section.id, text: textIn(section.title, language), hint };
    }),
    { value: wholeTask, text: say.whole[language], hint: say.wholeHint[language] },
  ];
  return (
    <fieldset
      class={error ? 'form-group form-error' : 'form-group'}
      id="afsnit"
      {...(error ? { 'aria-describedby': 'afsnit-fejl' } : {})}
    >
      <legend class="form-label">{say.what[language]}</legend>
      {error ? (
        <span class="form-error-message" id="afsnit-fejl">
          {error}
        </span>
      ) : null}
      {options.map(({ value, text, hint }, index) => (
        <div class="form-group-radio" key={value}>
          <input
            class="form-radio"
            type="radio"
            id={`afsnit-${index}`}
            name="afsnit"
            value={value}
            checked={typed.section === value}
            {...(hint ? { 'aria-describedby': `afsnit-${index}-hint` } : {})}
          />
          <label class="form-label" for={`afsnit-${index}`}>
            {text}
          </label>
          {hint ? (
            <span class="form-hint" id={`afsnit-${index}-hint`}>
              {hint}
            </span>
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}

function Given(page: ShareTaskPage) {
  return (
    <ul class="given-list">
      {page.sheet.delegations.toReversed().map((one) => (
        <GivenItem key={one.id} page={page} one={one} />
      ))}
    </ul>
  );
}

function GivenItem({ page, one }: { readonly page: ShareTaskPage; readonly one: Delegation }) {
  const { sheet, language, base, formToken, posted } = page;
  const { programme, sections } = sheet;
  const moment = (at: Delegation['at']) => longMoment(at, language, programme.timeZone);
  const part = sections.find(({ section }) => section.id === one.section);
  const whole = one.purpose === 'approve' ? say.approval : say.whole;
  const what = part ? textIn(part.section.title, language) : (one.section ?? whole[language]);
  const state = delegationState(one.events);
  const isOut = state.kind !== 'taken-back';
  return (
    <li class={isOut ? '' : 'given-back'}>
      <p>
        <strong>{what}</strong> → {one.mail}
      </p>
      <p class="muted">
        {say.givenBy(one.by, moment(one.at))[language]}
        {one.due ? `, ${say.until(longDate(one.due, language))[language]}` : ''}.{' '}
        {stateText(state, posted.get(one.id), moment, language)}
        {isOut && part ? ` ${answering.stateBegun(part.answered, part.asked.length)[language]}.` : ''}
      </p>
      {isOut && sheet.takesAnswers ? (
        <form method="post" action={`${base}/fordel/${one.id}`}>
          <input type="hidden" name="_token" value={formToken} />
          <button class="button button-secondary" type="submit">
            {say.takeBack[language]}
            <span class="visually-hidden">{say.takeBackOf(what, one.mail)[language]}</span>
          </button>
        </form>
      ) : null}
    </li>
  );
}

function stateText(
  state: ReturnType<typeof delegationState>,
  post: DeliveryState | undefined,
  moment: (at: Delegation['at']) => string,
  language: Language,
): string {
  const text =
    state.kind === 'given'
      ? deliveryWords[post?.kind ?? 'waiting'][language]
      : (state.kind === 'done' ? say.doneBy : say.takenBack)(state.by, moment(state.at))[language];
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
