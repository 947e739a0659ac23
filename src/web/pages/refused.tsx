/** Why somebody may not, and what to do about it. */
import type { Person, Role } from '../../access/policy.ts';
import type { Language } from '../../core/language.ts';
import { roleList, refusal as say } from '../../messages/roles.ts';
import { site } from '../../messages/site.ts';
import { renderPage } from '../components/page.tsx';
import { safeHref } from '../safe-href.ts';

interface Refused {
  readonly language: Language;
  readonly path: string;
  readonly isSignedIn: boolean;
  readonly person: Person;
  /** Roles of which one is enough. */
  readonly needed: readonly Role[];
  /** Whom to ask, by name; only for those who are signed in. */
  readonly administrators: readonly string[];
}

export function refusedPage(refused: Refused): string {
  const { language, path, isSignedIn } = refused;
  const title = say.title[language];
  const main = (
    <>
      <h1>{title}</h1>
      <Why {...refused} />
      {isSignedIn ? (
        <p>
          <a href="/min-side">{say.backToWork[language]}</a>
        </p>
      ) : (
        <SignInLink path={path} language={language} />
      )}
      <p>
        <a href="/">{site.home[language]}</a>
      </p>
    </>
  );
  return renderPage({ title, language, path, look: 'public', main });
}

function Why({ language, isSignedIn, person, needed, administrators }: Refused) {
  const who = { da: 'eller', en: 'or' };
  const roles = roleList(needed, language, who);
  return (
    <>
      <p class="lead">{needed.length > 0 ? say.needsRole(roles)[language] : say.needsSignIn[language]}</p>
      {isSignedIn ? (
        <>
          <p>
            {say.youAre(person.name, roleList(person.roles, language, { da: 'og', en: 'and' }))[language]}
          </p>
          <p>{say.ask(administrators.join(', '))[language]}</p>
        </>
      ) : null}
    </>
  );
}

function SignInLink({ path, language }: { readonly path: string; readonly language: Language }) {
  return (
    <p>
      <a class="button button-primary" href={safeHref(`/log-ind?til=${encodeURIComponent(path)}`)}>
        {say.signIn[language]}
      </a>
    </p>
  );
}

interface Lost extends Refused {
  readonly typed: readonly (readonly [string, string])[];
  readonly mayRepeat: boolean;
}

/** Everything that was typed, to be sent again from here or copied. */
export function lostPage(lost: Lost): string {
  const { language, path, typed, mayRepeat, needed, isSignedIn } = lost;
  const title = say.staleTitle[language];
  const visible = typed.filter(([name, value]) => !name.startsWith('_') && value.trim() !== '');
  const main = (
    <>
      <h1>{title}</h1>
      <p class="lead">{(needed.length > 0 || !isSignedIn ? say.lost : say.stale)[language]}</p>
      {needed.length > 0 || !isSignedIn ? <Why {...lost} /> : null}
      {visible.length > 0 ? (
        <>
          <h2>{say.typed[language]}</h2>
          <dl class="typed">
            {visible.map(([name, value]) => (
              <>
                <dt>{name}</dt>
                <dd class="as-typed">{value}</dd>
              </>
            ))}
          </dl>
        </>
      ) : null}
      {mayRepeat ? <Again path={path} typed={typed} language={language} /> : null}
    </>
  );
  return renderPage({ title, language, path: '/', look: 'public', main });
}

function Again({ path, typed, language }: Pick<Lost, 'path' | 'typed' | 'language'>) {
  return (
    <form method="post" action={safeHref(path)}>
      {typed.map(([name, value]) => (
        <textarea key={name} name={name} hidden>
          {value}
        </textarea>
      ))}
      <p class="form-hint">{say.files[language]}</p>
      <div class="button-row">
        <button class="button button-primary" type="submit">
          {say.sendAgain[language]}
        </button>
        <a href="/log-ind" target="_blank" rel="noopener">
          {say.signIn[language]}
        </a>
      </div>
    </form>
  );
}
