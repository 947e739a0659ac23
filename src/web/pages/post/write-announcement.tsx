import { authorityName } from '../../../actions/contacts/contact-register.ts';
import type { Audience } from '../../../actions/post/announcements.ts';
import type { Language } from '../../../core/language.ts';
import { leftOutWords, post as say } from '../../../messages/post.ts';
import type { Programme } from '../../../programme/programme.ts';
import { ErrorSummary, type SummaryItem } from '../../components/error-summary.tsx';
import { stayWith } from '../../components/programme-crumbs.tsx';
import { TextField } from '../../components/text-field.tsx';
import { groupNames } from './announcements.tsx';

export interface TypedAnnouncement {
  readonly subject: string;
  readonly body: string;
  readonly groups: readonly string[];
  readonly asOf: string;
  readonly published: boolean;
}
interface WritePage {
  readonly programme: Programme;
  readonly others: readonly Programme[];
  readonly typed: TypedAnnouncement;
  readonly problems: readonly SummaryItem[];
  /** Who would get it, where that was asked for. */
  readonly audience?: Audience | undefined;
  readonly language: Language;
}

export function WriteAnnouncement({ programme, others, typed, problems, audience, language }: WritePage) {
  const stay = stayWith({ programme, others });
  const error = (field: string) => problems.find(({ href }) => href === `#${field}`)?.text;
  return (
    <>
      <nav class="crumbs">
        <a href={`/orienteringer${stay}`}>{say.announcements[language]}</a>
      </nav>
      <h1>{say.write[language]}</h1>
      {problems.length > 0 ? <ErrorSummary title={say.summaryTitle[language]} items={problems} /> : null}
      <form method="post" action={`/orienteringer/skriv${stay}`} enctype="multipart/form-data">
        <TextField
          id="subject"
          name="subject"
          label={say.subject[language]}
          value={typed.subject}
          error={error('subject')}
        />
        <TextField
          id="body"
          name="body"
          label={say.body[language]}
          value={typed.body}
          rows={14}
          error={error('body')}
        />
        <Groups programme={programme} chosen={typed.groups} error={error('groups')} language={language} />
        <TextField
          id="asOf"
          name="asOf"
          type="date"
          label={say.asOf[language]}
          value={typed.asOf}
          error={error('asOf')}
        />
        <Files isAgain={audience !== undefined || problems.length > 0} language={language} />
        <div class="form-group-checkbox">
          <input
            class="form-checkbox"
            type="checkbox"
            id="published"
            name="published"
            value="ja"
            checked={typed.published}
          />
          <label for="published">{say.published[language]}</label>
        </div>
        {audience ? <Receivers audience={audience} programme={programme} language={language} /> : null}
        <Buttons maySend={audience !== undefined && audience.receivers.length > 0} language={language} />
      </form>
    </>
  );
}

function Buttons({ maySend, language }: { readonly maySend: boolean; readonly language: Language }) {
  return (
    <div class="button-row">
      <button class="button button-secondary" type="submit" name="act" value="vis">
        {say.showReceivers[language]}
      </button>
      {maySend ? (
        <button class="button button-primary" type="submit" name="act" value="send">
          {say.sendAnnouncement[language]}
        </button>
      ) : null}
    </div>
  );
}

function Files({ isAgain, language }: { readonly isAgain: boolean; readonly language: Language }) {
  return (
    <div class="form-group">
      <label class="form-label" for="files">
        {say.files[language]}
      </label>
      <span class="form-hint" id="files-hjaelp">
        {say.filesHint[language]} {isAgain ? say.filesAgain[language] : ''}
      </span>
      <input id="files" name="files" type="file" multiple aria-describedby="files-hjaelp" />
    </div>
  );
}

interface GroupsProps {
  readonly programme: Programme;
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  readonly language: Language;
}

function Groups({ programme, chosen, error, language }: GroupsProps) {
  return (
    <fieldset class="form-group" id="groups">
      <legend class="form-label">{say.groupsTitle[language]}</legend>
      {error ? <span class="form-error-message">{error}</span> : null}
      {[...groupNames(programme, language)].map(([code, name], index) => (
        <div class="form-group-checkbox" key={code}>
          <input
            class="form-checkbox"
            type="checkbox"
            id={`gruppe-${index}`}
            name="groups"
            value={code}
            checked={chosen.includes(code)}
          />
          <label for={`gruppe-${index}`}>{name}</label>
        </div>
      ))}
    </fieldset>
  );
}

function Receivers({
  audience,
  programme,
  language,
}: Pick<WritePage, 'programme' | 'language'> & { readonly audience: Audience }) {
  const { receivers, unreached } = audience;
  return (
    <section class="mail-preview" aria-labelledby="modtagere">
      <h2 id="modtagere">{say.receivers(receivers.length)[language]}</h2>
      <ul>
        {receivers.map(({ authority, name, mail }) => (
          <li key={`${authority} ${mail}`}>
            {authorityName(programme, authority)}: {name}, {mail}
          </li>
        ))}
      </ul>
      {unreached.length > 0 ? (
        <>
          <h3>{say.leftOut[language]}</h3>
          <ul>
            {unreached.map(({ authority, why }) => (
              <li key={authority}>
                {authorityName(programme, authority)}: {leftOutWords[why][language]}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
