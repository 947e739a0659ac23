import type { FoundRound } from '../../actions/find-round.ts';
import type { givenLinks, NewLinkProblem, NewLinkWish } from '../../actions/sheet-links.ts';
import { type Language, textIn } from '../../core/language.ts';
import { publicPages } from '../../messages/public-pages.ts';
import { linksPage as say } from '../../messages/sheet-links.ts';
import type { RoundState } from '../../round/round-state.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { longMoment } from '../dates.ts';

type Given = Awaited<ReturnType<typeof givenLinks>>[number];

interface LinksProps {
  readonly found: FoundRound;
  readonly state: RoundState;
  readonly links: readonly Given[];
  readonly address: string;
  readonly wish?: NewLinkWish;
  readonly problems?: readonly NewLinkProblem[];
  readonly made?: string;
  readonly language: Language;
}

export function SheetLinks(props: LinksProps) {
  const { found, links, problems = [], made, wish, language } = props;
  const round = textIn(found.round.title, language);
  return (
    <>
      <nav class="crumbs">
        <a href={`/runder/${found.key.programme}/${found.key.round}`}>
          {publicPages.roundTitle(round)[language]}
        </a>
      </nav>
      <h1>{say.title[language]}</h1>
      {problems.length > 0 ? (
        <ErrorSummary
          title={say.notMade[language]}
          items={problems.map(({ code }) => ({ href: fieldOf[code], text: say[code][language] }))}
        />
      ) : null}
      {made && wish ? (
        <section class="notice" role="status" aria-labelledby="lavet">
          <h2 id="lavet">{say.madeTitle[language]}</h2>
          <p>{say.made(wish.contact)[language]}</p>
          <p class="hash">{made}</p>
        </section>
      ) : null}
      <p class="lead">{say.lead[language]}</p>
      {found.round.opensBy === 'sign-in' ? <p>{say.signInToo[language]}</p> : null}
      <NewLink {...props} />
      <section aria-labelledby="givet">
        <h2 id="givet">{say.given[language]}</h2>
        {links.length === 0 ? <p>{say.none[language]}</p> : <Links {...props} />}
      </section>
    </>
  );
}

const fieldOf = {
  'no-such-authority': '#authority',
  'no-such-questionnaire': '#questionnaire',
  'no-contact': '#contact',
  'round-over': '#contact',
} as const satisfies Readonly<Record<NewLinkProblem['code'], string>>;

function NewLink({ found, address, wish, made, language }: LinksProps) {
  const typed = made ? undefined : wish;
  const { programme, round } = found;
  const authorities = programme.authorities.toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  const questionnaires = programme.questionnaires.filter(({ id }) => round.questionnaires.includes(id));
  return (
    <section aria-labelledby="nyt">
      <h2 id="nyt">{say.newOne[language]}</h2>
      <form method="post" action={address}>
        <Choice
          name="authority"
          label={say.authority[language]}
          chosen={typed?.authority}
          options={authorities.map(({ id, name }) => [id, name])}
        />
        <Choice
          name="questionnaire"
          label={say.questionnaire[language]}
          chosen={typed?.questionnaire}
          options={questionnaires.map(({ id, title }) => [id, textIn(title, language)])}
        />
        <div class="form-group">
          <label class="form-label" for="contact">
            {say.contact[language]}
          </label>
          <input
            class="form-input input-width-l"
            id="contact"
            name="contact"
            type="text"
            value={typed?.contact ?? ''}
            maxLength={100}
          />
        </div>
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.make[language]}
          </button>
        </div>
      </form>
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [string, string])[];
}

function Choice({ name, label, chosen, options }: ChoiceProps) {
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      <select class="form-select input-width-l" id={name} name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Links(props: LinksProps) {
  const { links, language } = props;
  const headings = [say.contact, say.authority, say.questionnaire, say.madeAt, say.state, say.revoke];
  return (
    <ScrollRegion name={say.given[language]}>
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
          {links.map((link) => (
            <LinkRow key={link.id} link={link} {...props} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function LinkRow({ link, found, state, address, language }: LinksProps & { readonly link: Given }) {
  const { programme } = found;
  const moment = (at: Given['created']) => longMoment(at, language, programme.timeZone);
  const authority = programme.authorities.find(({ id }) => id === link.authority)?.name ?? link.authority;
  const title = programme.questionnaires.find(({ id }) => id === link.questionnaire)?.title;
  const contact = link.contact ?? say.nobody[language];
  const over = state === 'closed' || state === 'frozen';
  return (
    <tr>
      <th scope="row">{contact}</th>
      <td>{authority}</td>
      <td>{title ? textIn(title, language) : link.questionnaire}</td>
      <td>{moment(link.created)}</td>
      <td>
        {link.revoked
          ? say.revoked(moment(link.revoked))[language]
          : (over ? say.readOnly : say.works)[language]}
      </td>
      <td>
        {link.revoked ? null : (
          <form method="post" action={`${address}/${link.id}`}>
            <button class="button button-secondary" type="submit">
              {say.revoke[language]}
              <span class="sr-only">{say.revokeOf(contact, authority)[language]}</span>
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}
