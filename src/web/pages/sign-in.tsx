import type { DemoPerson } from '../../actions/guests.ts';
import { linkMinutes } from '../../actions/sign-in.ts';
import type { Language } from '../../core/language.ts';
import { answering } from '../../messages/answering.ts';
import { roleNames } from '../../messages/roles.ts';
import { signIn as say } from '../../messages/sign-in.ts';
import { site } from '../../messages/site.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { safeHref } from '../safe-href.ts';

interface StartPage {
  readonly language: Language;
  readonly mail: string;
  readonly wrong: string | undefined;
  readonly back: string;
  readonly mailState: 'ready' | 'no-mail' | 'no-address';
  readonly withProvider: boolean;
  readonly demo: readonly DemoPerson[];
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
}

export function SignInStart(props: StartPage) {
  const { language, wrong, mailState, demo, withProvider, back } = props;
  const items = wrong === undefined ? [] : [{ href: '#mail', text: wrong }];
  return (
    <>
      <h1>{say.title[language]}</h1>
      {wrong === undefined ? null : <ErrorSummary title={answering.summaryTitle[language]} items={items} />}
      {withProvider ? (
        <section aria-labelledby="udbyder">
          <h2 id="udbyder">{say.provider[language]}</h2>
          <p>{say.providerHelp[language]}</p>
          <p>
            <a class="button button-primary" href={`/log-ind/udbyder?til=${encodeURIComponent(back)}`}>
              {say.provider[language]}
            </a>
          </p>
        </section>
      ) : null}
      {mailState === 'ready' ? (
        <MailForm {...props} />
      ) : (
        <p>{(mailState === 'no-mail' ? say.noMail : say.noAddress)[language]}</p>
      )}
      {demo.length > 0 ? <DemoRoles {...props} /> : null}
    </>
  );
}

function MailForm({ language, mail, wrong, back }: StartPage) {
  return (
    <form method="post" action="/log-ind" class="sign-in">
      <p class="lead">{say.lead[language]}</p>
      <input type="hidden" name="til" value={back} />
      <div class={wrong === undefined ? 'form-group' : 'form-group form-error'}>
        <label class="form-label" for="mail">
          {say.mail[language]}
        </label>
        {wrong === undefined ? null : (
          <span class="form-error-message" id="mail-fejl">
            {wrong}
          </span>
        )}
        <input
          class="form-input input-width-l"
          id="mail"
          name="mail"
          type="email"
          autocomplete="email"
          value={mail}
          maxLength={254}
          {...(wrong === undefined
            ? {}
            : { 'aria-describedby': 'mail-fejl', 'aria-invalid': 'true' as const })}
        />
      </div>
      <div class="button-row">
        <button class="button button-primary" type="submit">
          {say.send[language]}
        </button>
      </div>
    </form>
  );
}

function DemoRoles({ demo, authorities, language }: StartPage) {
  return (
    <section class="demo-roles" aria-labelledby="demo">
      <h2 id="demo">{say.demoTitle[language]}</h2>
      <p>{say.demoLead[language]}</p>
      <ul>
        {demo.map(({ as, person }) => {
          const authority = authorities.find(({ id }) => id === person.authority);
          return (
            <li key={as}>
              <form method="post" action="/log-ind/demo">
                <input type="hidden" name="as" value={as} />
                <button class="button button-secondary" type="submit">
                  {say.demoAs(as === 'public' ? say.demoPublic[language] : roleNames[as][language])[language]}
                  {authority ? ` ${say.demoOf(authority.name)[language]}` : ''}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function SignInDoor({ language }: { readonly language: Language }) {
  return (
    <>
      <h1>{say.doorTitle[language]}</h1>
      <p class="lead">{say.doorLead[language]}</p>
      <form method="post">
        <button class="button button-primary" type="submit">
          {say.doorButton[language]}
        </button>
      </form>
    </>
  );
}

interface MessageProps {
  readonly of: 'sent' | 'signed-out' | 'link-unknown' | 'link-used' | 'link-expired';
  readonly language: Language;
  /** Where to sign out of the workplace too. */
  readonly there?: string | undefined;
  /** May the reader look into the outbox? */
  readonly outbox?: boolean;
}

/** What came of it, and where to go from here. */
export function SignInMessage({ of, language, outbox = false, there }: MessageProps) {
  if (of === 'sent')
    return (
      <>
        <h1>{say.sentTitle[language]}</h1>
        <p class="lead">{say.sent(linkMinutes)[language]}</p>
        <p>{say.sentHelp[language]}</p>
        {outbox ? (
          <p>
            <a href="/postkasse">{say.outbox[language]}</a>
          </p>
        ) : null}
      </>
    );
  const isOut = of === 'signed-out';
  return (
    <>
      <h1>{(isOut ? say.signedOutTitle : say.title)[language]}</h1>
      <p class="lead">{(isOut ? say.signedOut : say[of])[language]}</p>
      {there === undefined ? null : (
        <p>
          <a href={safeHref(there)}>{say.signOutThere[language]}</a>
        </p>
      )}
      <p>
        <a href="/log-ind">{(isOut ? say.title : say.again)[language]}</a>
      </p>
      <p>
        <a href="/">{site.home[language]}</a>
      </p>
    </>
  );
}

interface ProviderMessageProps {
  readonly code: 'provider-down' | 'provider-untrue' | 'provider-refused' | 'try-unknown' | 'no-access';
  readonly language: Language;
}

/** Why signing in with the workplace came to nothing. */
export function ProviderMessage({ code, language }: ProviderMessageProps) {
  return (
    <>
      <h1>{say.title[language]}</h1>
      <p class="lead">{say[code][language]}</p>
      <p>
        <a href="/log-ind">{say.tryAgain[language]}</a>
      </p>
    </>
  );
}
