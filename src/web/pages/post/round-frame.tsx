/** What stands around each of the coordinator's pages on one round. */
import type { ComponentChildren } from 'preact';
import type { FoundRound } from '../../../actions/find-round.ts';
import { type Language, textIn } from '../../../core/language.ts';
import type { Phrase } from '../../../messages/phrase.ts';
import { post as say } from '../../../messages/post.ts';
import { publicPages } from '../../../messages/public-pages.ts';
import { ErrorSummary, type SummaryItem } from '../../components/error-summary.tsx';

const pages = [
  ['', say.board],
  ['/kontakter', say.contacts],
  ['/indbydelser', say.invitations],
  ['/rykkere', say.reminders],
] as const;

export const roundAddress = ({ key }: Pick<FoundRound, 'key'>) => `/runder/${key.programme}/${key.round}`;

interface Frame {
  readonly found: FoundRound;
  readonly language: Language;
  readonly title: Phrase;
  readonly page: '/kontakter' | '/indbydelser' | '/rykkere';
  readonly problems?: readonly SummaryItem[];
  /** What was just done. */
  readonly done?: Phrase | undefined;
  readonly children: ComponentChildren;
}

export function RoundFrame({ found, language, title, page, problems = [], done, children }: Frame) {
  const base = roundAddress(found);
  return (
    <>
      <nav class="round-pages" aria-label={say.roundPages[language]}>
        <p class="muted">{publicPages.roundTitle(textIn(found.round.title, language))[language]}</p>
        <ul>
          {pages.map(([path, name]) => (
            <li key={path}>
              <a href={`${base}${path}`} {...(path === page ? { 'aria-current': 'page' as const } : {})}>
                {name[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h1>{title[language]}</h1>
      {problems.length > 0 ? <ErrorSummary title={say.summaryTitle[language]} items={problems} /> : null}
      {done ? (
        <p class="done" role="status">
          ✓ {done[language]}
        </p>
      ) : null}
      {children}
    </>
  );
}
