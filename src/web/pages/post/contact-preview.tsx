import { authorityName } from '../../../actions/contacts/contact-register.ts';
import type { ContactPreview } from '../../../actions/contacts/import-contacts.ts';
import type { FoundRound } from '../../../actions/find-round.ts';
import { type Contact, contactName } from '../../../contact/contact.ts';
import type { Language } from '../../../core/language.ts';
import { contactRowFault, inRow, post as say } from '../../../messages/post.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { areaName, roleName } from './contacts.tsx';
import { RoundFrame, roundAddress } from './round-frame.tsx';

interface PreviewPage {
  readonly found: FoundRound;
  readonly preview: ContactPreview;
  readonly language: Language;
}

/** What a list would change, before it does. */
export function ContactImportPreview({ found, preview, language }: PreviewPage) {
  const { changes, problems, repeated, table } = preview;
  const count = changes.added.length + changes.changed.length;
  const mayDo = count > 0 || changes.absent.length > 0;
  return (
    <RoundFrame found={found} language={language} title={say.importPreview} page="/kontakter">
      {problems.length > 0 ? (
        <section class="notice" aria-labelledby="fejl">
          <h2 id="fejl">{say.importWithout(problems.length)[language]}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.row} ${problem.code}`}>
                {inRow(problem.row, contactRowFault(problem))[language]}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {repeated.length > 0 ? <p>{say.importRepeated(repeated.length)[language]}</p> : null}
      <People title={say.added[language]} contacts={changes.added} {...{ found, language }} />
      <People
        title={say.changed[language]}
        contacts={changes.changed.map(({ to }) => to)}
        before={changes.changed.map(({ from }) => from)}
        {...{ found, language }}
      />
      {changes.unchanged.length > 0 ? <p>{say.unchanged(changes.unchanged.length)[language]}</p> : null}
      <People title={say.absent[language]} contacts={changes.absent} {...{ found, language }} />
      {mayDo ? (
        <form method="post" action={`${roundAddress(found)}/kontakter/overtag`}>
          <input type="hidden" name="table" value={JSON.stringify(table)} />
          <input
            type="hidden"
            name="shown"
            value={`${changes.added.length} ${changes.changed.length} ${changes.absent.length}`}
          />
          {changes.absent.length > 0 ? (
            <div class="form-group-checkbox">
              <input class="form-checkbox" type="checkbox" id="remove" name="remove" value="ja" />
              <label for="remove">{say.importRemove(changes.absent.length)[language]}</label>
            </div>
          ) : null}
          <div class="button-row">
            <button class="button button-primary" type="submit">
              {say.importDo(count)[language]}
            </button>
            <a class="button button-secondary" href={`${roundAddress(found)}/kontakter`}>
              {say.back[language]}
            </a>
          </div>
        </form>
      ) : (
        <p class="lead">
          {say.importNothing[language]} <a href={`${roundAddress(found)}/kontakter`}>{say.back[language]}</a>
        </p>
      )}
    </RoundFrame>
  );
}

interface PeopleProps {
  readonly title: string;
  readonly contacts: readonly Contact[];
  /** As they are now, in the same order. */
  readonly before?: readonly Contact[];
  readonly found: FoundRound;
  readonly language: Language;
}

function People({ title, contacts, before = [], found, language }: PeopleProps) {
  if (contacts.length === 0) return null;
  const cells = (contact: Contact) => [
    contact.name,
    contact.mail,
    areaName(found, contact, language),
    roleName(contact, language),
  ];
  return (
    <ScrollRegion name={title}>
      <table>
        <caption>
          {title}: {contacts.length}
        </caption>
        <thead>
          <tr>
            {[say.authority, say.name, say.mail, say.area, say.role].map((name) => (
              <th scope="col" key={name.da}>
                {name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact, index) => {
            const old = before[index];
            const was = old ? cells(old) : [];
            return (
              <tr key={contactName(contact)}>
                <th scope="row">{authorityName(found.programme, contact.authority)}</th>
                {cells(contact).map((cell, at) => (
                  <td key={`${contactName(contact)} ${at}`}>
                    {was[at] !== undefined && was[at] !== cell ? <del>{was[at]}</del> : null} {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
