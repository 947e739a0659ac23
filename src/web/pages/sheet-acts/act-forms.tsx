import type { ComponentChildren } from 'preact';
import { textIn } from '../../../core/language.ts';
import { sheetActs as say } from '../../../messages/board.ts';
import type { Phrase } from '../../../messages/phrase.ts';
import { Alert } from '../../components/alert.tsx';
import type { SheetActsPage } from './sheet-acts.tsx';

/** Everything that can be done with this one sheet. */
export function ActForms({ page }: { readonly page: SheetActsPage }) {
  const { story, language } = page;
  const { sheet } = story;
  if (sheet.roundState === 'frozen')
    return (
      <Alert kind="info">
        <p class="alert-text">{say.frozen[language]}</p>
      </Alert>
    );
  const { kind } = sheet.state;
  const isOut = kind === 'withdrawn' || kind === 'not-run';
  return (
    <div class="acts no-print">
      <Act page={page} name="frist" title={say.ownTitle} help={say.ownHelp} press={say.setDeadline}>
        <label class="form-label" for="frist">
          {say.lastDay[language]}
        </label>
        <input class="form-input" type="date" id="frist" name="dag" value={page.typed.dag ?? ''} />
        <Reason page={page} id="frist-fordi" optional />
      </Act>
      {isOut ? null : <SendBack page={page} />}
      {isOut || kind === 'sent' ? (
        <Act page={page} name="genaabn" title={say.reopenTitle} help={say.reopenHelp} press={say.reopen}>
          <Reason page={page} id="genaabn" optional />
        </Act>
      ) : null}
      {isOut ? null : <OnBehalf page={page} />}
      {isOut ? null : (
        <Act
          page={page}
          name="ikke-drift"
          title={say.notRunTitle}
          help={say.notRunHelp}
          press={say.noteNotRun}
        >
          <Reason page={page} id="ikke-drift" />
        </Act>
      )}
      {isOut ? null : (
        <Act page={page} name="traek" title={say.withdrawTitle} help={say.withdrawHelp} press={say.withdraw}>
          <Reason page={page} id="traek" />
        </Act>
      )}
    </div>
  );
}

type Said = Phrase;

interface ActProps {
  readonly page: SheetActsPage;
  /** The last part of the address. */
  readonly name: string;
  readonly title: Said;
  readonly help: Said;
  readonly press: Said;
  readonly children: ComponentChildren;
}

function Act({ page, name, title, help, press, children }: ActProps) {
  const { language, own } = page;
  return (
    <form class="act" method="post" action={`${own}/${name}`} noValidate={true}>
      <h3>{title[language]}</h3>
      <p class="muted">{help[language]}</p>
      {children}
      <div class="button-row">
        <button class="button button-secondary" type="submit">
          {press[language]}
        </button>
      </div>
    </form>
  );
}

function Reason({
  page,
  id,
  optional = false,
}: {
  readonly page: SheetActsPage;
  readonly id: string;
  readonly optional?: boolean;
}) {
  return (
    <>
      <label class="form-label" for={id}>
        {(optional ? say.reasonOptional : say.reason)[page.language]}
      </label>
      <input class="form-input" id={id} name="fordi" maxLength={500} value={page.typed[id] ?? ''} />
    </>
  );
}

function SendBack({ page }: { readonly page: SheetActsPage }) {
  const { story, language, own, typed } = page;
  const { sheet } = story;
  const waiting = sheet.threads.filter((thread) => thread.waiting);
  const titles = new Map(sheet.questionnaire.sections.map(({ id, title }) => [id, textIn(title, language)]));
  return (
    <div class="act">
      <form method="post" action={`${own}/send-tilbage`} noValidate={true}>
        <h3>{say.returnTitle[language]}</h3>
        <p class="muted">{say.returnHelp[language]}</p>
        <label class="form-label" for="afsnit">
          {say.section[language]}
        </label>
        <select class="form-select" id="afsnit" name="afsnit">
          {sheet.questionnaire.sections.map(({ id }) => (
            <option key={id} value={id} selected={typed.afsnit === id}>
              {titles.get(id)}
            </option>
          ))}
        </select>
        <label class="form-label" for="spoergsmaal">
          {say.question[language]}
        </label>
        <textarea class="form-input" id="spoergsmaal" name="spoergsmaal" rows={3} maxLength={2000}>
          {typed.spoergsmaal ?? ''}
        </textarea>
        <div class="form-group-checkbox">
          <input
            class="form-checkbox"
            type="checkbox"
            id="mail"
            name="mail"
            value="ja"
            checked={(typed.mail ?? 'ja') === 'ja'}
          />
          <label for="mail">{say.mailIt[language]}</label>
        </div>
        <div class="button-row">
          <button class="button button-secondary" type="submit">
            {say.sendBack[language]}
          </button>
        </div>
      </form>
      {waiting.map(({ section }) => (
        <form key={section} method="post" action={`${own}/luk-spoergsmaal`}>
          <input type="hidden" name="afsnit" value={section} />
          <button class="link-button" type="submit">
            {`${say.settle[language]}: ${titles.get(section) ?? section}`}
          </button>
        </form>
      ))}
    </div>
  );
}

function OnBehalf({ page }: { readonly page: SheetActsPage }) {
  const { language } = page;
  return (
    <Act page={page} name="paa-vegne" title={say.behalfTitle} help={say.behalfHelp} press={say.begin}>
      <fieldset class="form-group" id="kanal">
        <legend class="visually-hidden">{say.behalfTitle[language]}</legend>
        {(['phone', 'paper'] as const).map((channel, index) => (
          <div class="form-group-radio" key={channel}>
            <input
              class="form-radio"
              type="radio"
              id={`kanal-${channel}`}
              name="kanal"
              value={channel}
              checked={index === 0}
            />
            <label for={`kanal-${channel}`}>{say[channel][language]}</label>
          </div>
        ))}
      </fieldset>
    </Act>
  );
}
