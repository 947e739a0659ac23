import { type Role, roles } from '../../access/policy.ts';
import type { AccountProblem, AccountWish } from '../../actions/accounts.ts';
import type { OneAccount } from '../../actions/own-sessions.ts';
import type { Language } from '../../core/language.ts';
import { accountsPage as say } from '../../messages/accounts.ts';
import { roleList, roleNames, roleTasks } from '../../messages/roles.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { longMoment } from '../dates.ts';

type Wish = AccountWish & { readonly closed: boolean };

interface Common {
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly wish?: Wish;
  readonly problems?: readonly AccountProblem[];
  readonly language: Language;
}

interface ListProps extends Common {
  readonly accounts: readonly OneAccount[];
  readonly news: 'created' | 'changed' | undefined;
}

const nothing: Wish = { name: '', mail: '', roles: [], authority: '', closed: false };

export function AccountsPage(props: ListProps) {
  const { accounts, news, problems = [], language, wish = nothing } = props;
  return (
    <>
      <h1>{say.title[language]}</h1>
      <Problems problems={problems} title={say.notCreated[language]} language={language} />
      {news ? (
        <p class="notice" role="status">
          {say[news][language]}
        </p>
      ) : null}
      <p class="lead">{say.lead[language]}</p>
      {accounts.length === 0 ? <p>{say.none[language]}</p> : <AccountTable {...props} />}
      <section aria-labelledby="opret">
        <h2 id="opret">{say.newOne[language]}</h2>
        <form method="post" action="/brugere">
          <TextField name="name" label={say.name[language]} value={wish.name} type="text" />
          <TextField name="mail" label={say.mail[language]} value={wish.mail} type="email" />
          <Grants {...props} wish={wish} />
          <Button text={say.create[language]} />
        </form>
      </section>
    </>
  );
}

function AccountTable({ accounts, authorities, language }: ListProps) {
  const nameOf = new Map(authorities.map(({ id, name }) => [id, name]));
  const headings = [say.name, say.mail, say.roles, say.authority, say.seen, say.state];
  return (
    <ScrollRegion name={say.title[language]}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th scope="col" key={heading.da}>
                {heading[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ id, name, mail, roles: held, authority, seen, closed }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/brugere/${id}`}>{name}</a>
              </th>
              <td>{mail ?? '–'}</td>
              <td>{roleList(held, language, { da: 'og', en: 'and' })}</td>
              <td>{authority ? (nameOf.get(authority) ?? authority) : '–'}</td>
              <td>{seen ? longMoment(seen, language, 'Europe/Copenhagen') : say.never[language]}</td>
              <td>{closed ? say.closed[language] : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

export function AccountPage({ account, ...common }: Common & { readonly account: OneAccount }) {
  const { language, problems = [] } = common;
  const { name, roles: held, authority = '', closed } = account;
  const wish = common.wish ?? { name, mail: '', roles: held, authority, closed: closed !== undefined };
  return (
    <>
      <nav class="crumbs">
        <a href="/brugere">{say.title[language]}</a>
      </nav>
      <h1>{say.changeOf(name)[language]}</h1>
      <Problems problems={problems} title={say.notChanged[language]} language={language} />
      <p>{account.mail ?? account.subject}</p>
      <form method="post" action={`/brugere/${account.id}`}>
        <TextField name="name" label={say.name[language]} value={wish.name} type="text" />
        <Grants {...common} wish={wish} />
        <div class="form-group-checkbox">
          <input
            class="form-checkbox"
            type="checkbox"
            id="closed"
            name="closed"
            value="1"
            checked={wish.closed}
          />
          <label for="closed">{say.close[language]}</label>
        </div>
        <Button text={say.change[language]} />
      </form>
    </>
  );
}

function Grants({ authorities, wish, language }: Common & { readonly wish: Wish }) {
  return (
    <>
      <fieldset class="form-group" id="roles">
        <legend class="form-label">{say.roles[language]}</legend>
        {roles.map((role) => (
          <RoleBox key={role} role={role} checked={wish.roles.includes(role)} language={language} />
        ))}
      </fieldset>
      <div class="form-group">
        <label class="form-label" for="authority">
          {say.authority[language]}
        </label>
        <span class="form-hint" id="authority-hint">
          {say.authorityHint[language]}
        </span>
        <select
          class="form-select input-width-l"
          id="authority"
          name="authority"
          aria-describedby="authority-hint"
        >
          <option value="">{say.noAuthority[language]}</option>
          {authorities.map(({ id, name }) => (
            <option key={id} value={id} selected={id === wish.authority}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

function RoleBox({
  role,
  checked,
  language,
}: {
  readonly role: Role;
  readonly checked: boolean;
  readonly language: Language;
}) {
  return (
    <div class="form-group-checkbox">
      <input
        class="form-checkbox"
        type="checkbox"
        id={`rolle-${role}`}
        name="roles"
        value={role}
        checked={checked}
      />
      <label for={`rolle-${role}`}>
        {roleNames[role][language]} <span class="muted">– {roleTasks[role][language]}</span>
      </label>
    </div>
  );
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type: 'text' | 'email';
}

function TextField({ name, label, value, type }: Field) {
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      <input
        class="form-input input-width-l"
        id={name}
        name={name}
        type={type}
        value={value}
        maxLength={254}
      />
    </div>
  );
}

function Button({ text }: { readonly text: string }) {
  return (
    <div class="button-row">
      <button class="button button-primary" type="submit">
        {text}
      </button>
    </div>
  );
}

const fieldOf = {
  'mail-wrong': 'mail',
  'mail-taken': 'mail',
  'name-missing': 'name',
  'role-missing': 'roles',
  'authority-missing': 'authority',
  'authority-unneeded': 'authority',
  'authority-unknown': 'authority',
  'last-administrator': 'roles',
  'no-such-account': 'name',
} as const satisfies Readonly<Record<AccountProblem['code'], string>>;

function Problems({
  problems,
  title,
  language,
}: {
  readonly problems: readonly AccountProblem[];
  readonly title: string;
  readonly language: Language;
}) {
  if (problems.length === 0) return null;
  const items = problems.map(({ code }) => ({ href: `#${fieldOf[code]}`, text: say[code][language] }));
  return <ErrorSummary title={title} items={items} />;
}
