import type { Person } from '../../access/policy.ts';
import type { SignedIn } from '../../actions/sign-in.ts';
import type { Language } from '../../core/language.ts';
import { roleNames, roleTasks } from '../../messages/roles.ts';
import { signIn as say } from '../../messages/sign-in.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { longMoment } from '../dates.ts';

type Session = SignedIn['session'];

interface MyPageProps {
  readonly person: Person;
  /** By name. */
  readonly authority: string | undefined;
  readonly session: Session | undefined;
  readonly sessions: readonly Session[];
  readonly language: Language;
}

export function MyPage({ person, authority, session, sessions, language }: MyPageProps) {
  return (
    <>
      <h1>{person.name === '' ? say.myPage[language] : person.name}</h1>
      <section aria-labelledby="roller">
        <h2 id="roller">{say.myRoles[language]}</h2>
        {person.roles.length === 0 ? <p>{say.noRoles[language]}</p> : null}
        <ul>
          {person.roles.map((role) => (
            <li key={role}>
              <strong>{roleNames[role][language]}</strong>
              {authority ? ` ${say.forAuthority(authority)[language]}` : ''}: {roleTasks[role][language]}
            </li>
          ))}
        </ul>
      </section>
      {person.account ? (
        <Sessions sessions={sessions} current={session?.id} language={language} />
      ) : (
        <p>{(session ? say.guest : say.here)[language]}</p>
      )}
      {session ? (
        <form method="post" action="/log-ud">
          <button class="button button-primary" type="submit">
            {say.signOut[language]}
          </button>
        </form>
      ) : (
        <p>
          <a href="/log-ind">{say.title[language]}</a>
        </p>
      )}
    </>
  );
}

interface SessionsProps extends Pick<MyPageProps, 'sessions' | 'language'> {
  readonly current: string | undefined;
}

function Sessions({ sessions, current, language }: SessionsProps) {
  return (
    <section aria-labelledby="sessioner">
      <h2 id="sessioner">{say.sessions[language]}</h2>
      <p>{say.sessionsHelp[language]}</p>
      <ScrollRegion name={say.sessions[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.browser[language]}</th>
              <th scope="col">{say.began[language]}</th>
              <th scope="col">{say.lastSeen[language]}</th>
              <th scope="col">{say.end[language]}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((one) => (
              <SessionRow key={one.id} session={one} isCurrent={one.id === current} language={language} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function SessionRow({
  session: { id, agent, created, seen },
  isCurrent,
  language,
}: {
  readonly session: Session;
  readonly isCurrent: boolean;
  readonly language: Language;
}) {
  const moment = (at: Session['seen']) => longMoment(at, language, 'Europe/Copenhagen');
  const browser = agent || say.unknownBrowser[language];
  return (
    <tr>
      <th scope="row">
        {browser}
        {isCurrent ? ` (${say.thisOne[language]})` : ''}
      </th>
      <td>{moment(created)}</td>
      <td>{moment(seen)}</td>
      <td>
        {isCurrent ? null : (
          <form method="post" action="/min-side/luk">
            <input type="hidden" name="session" value={id} />
            <button class="button button-secondary" type="submit">
              {say.end[language]}
              <span class="sr-only">{say.endOf(browser, moment(created))[language]}</span>
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}
