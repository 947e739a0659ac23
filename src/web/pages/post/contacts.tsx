import type { ContactRegister } from '../../../actions/contacts/contact-register.ts';
import { authorityName } from '../../../actions/contacts/contact-register.ts';
import type { FoundRound } from '../../../actions/find-round.ts';
import type { PostTask } from '../../../actions/post/letter-progress.ts';
import { type Contact, contactName, everyArea } from '../../../contact/contact.ts';
import { dateIn } from '../../../core/calendar.ts';
import type { AuthorityId } from '../../../core/ids.ts';
import { inQuotes, type Language, textIn } from '../../../core/language.ts';
import type { Phrase } from '../../../messages/phrase.ts';
import { deliveryWords, post as say } from '../../../messages/post.ts';
import type { SummaryItem } from '../../components/error-summary.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { longDate } from '../../dates.ts';
import { AddContact, type TypedContact } from './add-contact.tsx';
import { RoundFrame, roundAddress } from './round-frame.tsx';

export interface ContactsPage {
  readonly found: FoundRound;
  readonly register: ContactRegister;
  readonly tasks: readonly PostTask[];
  /** Authorities that nobody can be written to at, about one questionnaire or more. */
  readonly missing: readonly AuthorityId[];
  readonly language: Language;
  readonly problems?: readonly SummaryItem[];
  readonly typed?: TypedContact;
  readonly done?: Phrase | undefined;
}

/** The register, what to see to in it, and the ways to change it. */
export function Contacts(page: ContactsPage) {
  const { found, register, missing, language, problems = [], typed, done } = page;
  const { programme } = found;
  const all = programme.authorities.length;
  const many = textIn(programme.authorityNoun.many, language);
  return (
    <RoundFrame {...{ found, language, problems, done }} title={say.contacts} page="/kontakter">
      <p class="lead">{say.covered(all - missing.length, all, many)[language]}</p>
      {missing.length > 0 && register.contacts.length > 0 ? (
        <details>
          <summary>{say.missingContacts[language]}</summary>
          <p>{missing.map((id) => authorityName(programme, id)).join(', ')}</p>
        </details>
      ) : null}
      <Tasks {...page} />
      <h2>{say.importTitle[language]}</h2>
      <form method="post" action={`${roundAddress(found)}/kontakter/hent`} enctype="multipart/form-data">
        <div class="form-group">
          <label class="form-label" for="fil">
            {say.importFile[language]}
          </label>
          <span class="form-hint" id="fil-hjaelp">
            {say.importHint[language]}
          </span>
          <input
            id="fil"
            name="file"
            type="file"
            accept=".csv,.xlsx,text/csv"
            aria-describedby="fil-hjaelp"
          />
        </div>
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.importShow[language]}
          </button>
        </div>
      </form>
      <AddContact found={found} language={language} {...(typed ? { typed } : {})} problems={problems} />
      <h2>{say.register[language]}</h2>
      <Register {...page} />
    </RoundFrame>
  );
}

function Tasks({ found, tasks, language }: ContactsPage) {
  if (tasks.length === 0) return null;
  const action = `${roundAddress(found)}/kontakter/opgave`;
  return (
    <section aria-labelledby="opgaver">
      <h2 id="opgaver">{say.tasks[language]}</h2>
      <ul class="task-list">
        {tasks.map(({ authority, mail, mailId, kind, detail }) => (
          <li key={mailId}>
            <strong>{authorityName(found.programme, authority)}</strong> · {mail}
            <br />
            {deliveryWords[kind][language]}
            {detail ? `: ${inQuotes(detail, language)}` : ''}
            <form method="post" action={action} class="button-row">
              <input type="hidden" name="mail" value={mailId} />
              <a class="button button-secondary" href={`${roundAddress(found)}/kontakter/${authority}`}>
                {say.taskMend[language]}
              </a>
              <button class="button button-secondary" type="submit" name="said" value="again">
                {say.taskAgain[language]}
              </button>
              <button class="button button-secondary" type="submit" name="said" value="settled">
                {say.taskSettled[language]}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Register({ found, register, language }: ContactsPage) {
  const { programme } = found;
  if (register.contacts.length === 0) return <p>{say.registerEmpty[language]}</p>;
  const named = register.contacts
    .map((contact) => ({ contact, name: authorityName(programme, contact.authority) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  return (
    <ScrollRegion name={say.register[language]}>
      <table>
        <thead>
          <tr>
            {[say.authority, say.area, say.name, say.mail, say.role, say.state].map((name) => (
              <th scope="col" key={name.da}>
                {name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named.map(({ contact, name }) => (
            <tr key={contactName(contact)}>
              <th scope="row">
                <a href={`${roundAddress(found)}/kontakter/${contact.authority}`}>{name}</a>
              </th>
              <td>{areaName(found, contact, language)}</td>
              <td>{contact.name}</td>
              <td>{contact.mail}</td>
              <td>{roleName(contact, language)}</td>
              <td>{addressState(found, register, contact, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

export function areaName({ programme }: FoundRound, { area }: Contact, language: Language): string {
  if (area === everyArea) return say.allAreas[language];
  const title = programme.areas.find(({ id }) => id === area)?.title;
  return title ? textIn(title, language) : area;
}

export function roleName({ role }: Contact, language: Language): string {
  return say.roles[language].split('|')[role === 'primary' ? 0 : 1] ?? role;
}

export function addressState(
  { programme }: FoundRound,
  { bounced }: ContactRegister,
  { mail }: Contact,
  language: Language,
): string {
  const bounce = bounced.get(mail);
  if (!bounce) return say.works[language];
  return say.bouncedSince(longDate(dateIn(programme.timeZone, bounce.at), language))[language];
}
