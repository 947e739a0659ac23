import { authorityName } from '../../../actions/contacts/contact-register.ts';
import type { AnnouncementView } from '../../../actions/post/announcements.ts';
import type { Language } from '../../../core/language.ts';
import { post as say } from '../../../messages/post.ts';
import type { Programme } from '../../../programme/programme.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { longMoment } from '../../dates.ts';
import { stateText } from './letter-progress.tsx';

interface ReceiptsPage {
  readonly programme: Programme;
  readonly view: AnnouncementView;
  readonly language: Language;
}

/** Who got an announcement, and who has said that they read it. */
export function AnnouncementReceipts({ programme, view, language }: ReceiptsPage) {
  const { announcement, mails } = view;
  const read = mails.filter((mail) => mail.read !== undefined).length;
  return (
    <>
      <nav class="crumbs">
        <a href={`/orienteringer/${announcement.id}`}>{announcement.subject}</a>
      </nav>
      <h1>{say.seeReceivers[language]}</h1>
      <p class="lead">{say.readCount(read, mails.length)[language]}</p>
      <ScrollRegion name={say.seeReceivers[language]}>
        <table>
          <thead>
            <tr>
              {[say.authority, say.receiver, say.state, say.readColumn].map((name) => (
                <th scope="col" key={name.da}>
                  {name[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mails.map(({ id, authority, name, mail, state, read: at }) => (
              <tr key={id}>
                <th scope="row">{authorityName(programme, authority)}</th>
                <td>
                  {name}, {mail}
                </td>
                <td>{stateText(state, language, programme)}</td>
                <td>
                  {
                    (at === undefined
                      ? say.notRead
                      : say.readAt(longMoment(at, language, programme.timeZone)))[language]
                  }
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
