import type { ContactRegister } from '../../../actions/contacts/contact-register.ts';
import { authorityName } from '../../../actions/contacts/contact-register.ts';
import type { FoundRound } from '../../../actions/find-round.ts';
import { type Contact, contactName } from '../../../contact/contact.ts';
import type { AuthorityId } from '../../../core/ids.ts';
import type { Language } from '../../../core/language.ts';
import { post as say } from '../../../messages/post.ts';
import { longMoment } from '../../dates.ts';
import { addressState, areaName, roleName } from './contacts.tsx';
import { RoundFrame, roundAddress } from './round-frame.tsx';

interface AuthorityPage {
  readonly found: FoundRound;
  readonly authority: AuthorityId;
  readonly register: ContactRegister;
  readonly language: Language;
}

/** The contacts of one authority, what can be done with each, and everything that was done. */
export function AuthorityContacts({ found, authority, register, language }: AuthorityPage) {
  const here = register.contacts.filter((contact) => contact.authority === authority);
  const address = `${roundAddress(found)}/kontakter/${authority}`;
  const title = say.contactsOf(authorityName(found.programme, authority));
  return (
    <RoundFrame found={found} language={language} title={title} page="/kontakter">
      {here.length === 0 ? <p>{say.registerEmpty[language]}</p> : null}
      <ul class="task-list">
        {here.map((contact) => (
          <li key={contactName(contact)}>
            <strong>{contact.name}</strong> · {contact.mail}
            <br />
            {areaName(found, contact, language)} · {roleName(contact, language)} ·{' '}
            {addressState(found, register, contact, language)}
            <Acts
              contact={contact}
              action={address}
              isBounced={register.bounced.has(contact.mail)}
              language={language}
            />
          </li>
        ))}
      </ul>
      <h2>{say.history[language]}</h2>
      <ul>
        {historyOf(register, authority, language).map(({ at, by, text }) => (
          <li key={at + text}>
            {longMoment(at, language, found.programme.timeZone)}, {by}: {text}
          </li>
        ))}
      </ul>
    </RoundFrame>
  );
}

interface ActsProps {
  readonly contact: Contact;
  readonly action: string;
  readonly isBounced: boolean;
  readonly language: Language;
}

function Acts({ contact, action, isBounced, language }: ActsProps) {
  return (
    <form method="post" action={action} class="button-row">
      <input type="hidden" name="mail" value={contact.mail} />
      <input type="hidden" name="area" value={contact.area} />
      <button
        class="button button-secondary"
        type="submit"
        name="act"
        value={isBounced ? 'mended' : 'bounced'}
      >
        {(isBounced ? say.markMended : say.markBounced)[language]}
      </button>
      <button class="button button-secondary" type="submit" name="act" value="removed">
        {say.remove[language]}
      </button>
    </form>
  );
}

/** Newest first. */
function historyOf({ events, bounces }: ContactRegister, authority: AuthorityId, language: Language) {
  const own = events.filter(({ contact }) => contact.authority === authority);
  const addresses = new Set(own.map(({ contact }) => contact.mail));
  const said = own.map(({ kind, contact, at, by }) => ({
    at,
    by,
    text: `${contact.name}, ${contact.mail} ${(kind === 'set' ? say.historySet : say.historyRemoved)[language]}`,
  }));
  const came = bounces
    .filter(({ mail }) => addresses.has(mail))
    .map(({ kind, mail, why, at, by }) => {
      const words = (kind === 'bounced' ? say.historyBounced : say.historyMended)[language];
      return { at, by, text: `${mail} ${words}${why === '' ? '' : ` (${why})`}` };
    });
  return [...said, ...came].toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
