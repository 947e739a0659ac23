import { authorityName } from '../../../actions/contacts/contact-register.ts';
import type { LetterProgress } from '../../../actions/post/letter-progress.ts';
import { inQuotes, type Language } from '../../../core/language.ts';
import type { DeliveryState } from '../../../letter/delivery.ts';
import { deliveryWords, post as say, skipWords } from '../../../messages/post.ts';
import type { Programme } from '../../../programme/programme.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { longMoment } from '../../dates.ts';

interface ProgressProps {
  readonly programme: Programme;
  readonly letters: readonly LetterProgress[];
  /** The page itself, to look again. */
  readonly address: string;
  readonly language: Language;
}

/** How far each letter has come. */
export function LettersSent({ programme, letters, address, language }: ProgressProps) {
  // The page's script fetches this part anew while it is looked at; without it there is a link.
  return (
    <div data-live="letters">
      {letters.length === 0 ? null : (
        <section aria-labelledby="afsendte">
          <h2 id="afsendte">{say.progress[language]}</h2>
          {letters.map((one) => (
            <OneLetter key={one.letter.id} progress={one} {...{ programme, address, language }} />
          ))}
        </section>
      )}
    </div>
  );
}

type OneProps = Omit<ProgressProps, 'letters'> & { readonly progress: LetterProgress };

function OneLetter({ programme, progress, address, language }: OneProps) {
  const { letter, counts, trouble, mails } = progress;
  const done = counts.all - counts.waiting;
  const id = `brev-${letter.id}`;
  return (
    <div class="letter">
      <p>
        {say.ordered(longMoment(letter.at, language, programme.timeZone), letter.by)[language]}
        <br />
        <label for={id}>
          <strong>{say.progressLine(counts.sent, counts.all)[language]}</strong>
          {others(counts, language)}
        </label>
      </p>
      <progress id={id} max={counts.all} value={done} />
      {counts.waiting > 0 ? (
        <p>
          <a href={address}>{say.update[language]}</a>
        </p>
      ) : null}
      {trouble ? <p class="notice">{say.trouble(trouble)[language]}</p> : null}
      <details>
        <summary>{say.eachMail[language]}</summary>
        <ScrollRegion name={say.eachMail[language]}>
          <table>
            <tbody>
              {mails.map(({ id: mail, authority, name, mail: to, state }) => (
                <tr key={mail}>
                  <th scope="row">{authorityName(programme, authority)}</th>
                  <td>{name === '' ? to : `${name}, ${to}`}</td>
                  <td>{stateText(state, language, programme)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
    </div>
  );
}

function others(counts: LetterProgress['counts'], language: Language): string {
  const kinds = ['waiting', 'skipped', 'refused', 'bounced', 'given-up', 'uncertain'] as const;
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ` · ${deliveryWords[kind][language]}: ${counts[kind]}`)
    .join('');
}

export function stateText(state: DeliveryState, language: Language, { timeZone }: Programme): string {
  const word = deliveryWords[state.kind][language];
  switch (state.kind) {
    case 'waiting':
      return state.detail ? `${word} (${inQuotes(state.detail, language)})` : word;
    case 'skipped':
      return `${word}: ${skipWords[state.detail]?.[language] ?? state.detail}`;
    case 'uncertain':
      return word;
    default:
      return `${word} ${longMoment(state.at, language, timeZone)}${state.detail ? `: ${inQuotes(state.detail, language)}` : ''}`;
  }
}
