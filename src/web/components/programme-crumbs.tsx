/** Where the page stands: the front page, the programme it is about, and the same page of other programmes. */
import { type Language, textIn } from '../../core/language.ts';
import { site } from '../../messages/site.ts';
import type { Programme } from '../../programme/programme.ts';
import { safeHref } from '../safe-href.ts';

interface ProgrammeCrumbsProps {
  readonly programme: Programme;
  /** Programmes that have this page too. */
  readonly others?: readonly Programme[];
  /** The page's own address. */
  readonly path: string;
  readonly language: Language;
}

export function ProgrammeCrumbs({ programme, others = [], path, language }: ProgrammeCrumbsProps) {
  return (
    <nav class="crumbs" aria-label={site.youAreHere[language]}>
      <a href={frontOf(programme, others)}>{site.home[language]}</a>
      <span>{textIn(programme.title, language)}</span>
      {others.map(({ id, title }) => (
        <a key={id} href={safeHref(`${path}?${programmeParameter}=${id}`)}>
          {site.seeAlso(textIn(title, language))[language]}
        </a>
      ))}
    </nav>
  );
}

export const programmeParameter = 'opfoelgning';

/** Keeps a form with the programme that its page is about, where there are several. */
export function ProgrammeField({ programme, others }: Pick<ProgrammeCrumbsProps, 'programme' | 'others'>) {
  return others && others.length > 0 ? (
    <input type="hidden" name={programmeParameter} value={programme.id} />
  ) : null;
}

/** What an address needs to stay with the programme: `''`, or the parameter with `?` or `&` before it. */
export function stayWith(
  { programme, others }: { readonly programme: Programme; readonly others: readonly Programme[] },
  before: '?' | '&' = '?',
): string {
  return others.length > 0 ? `${before}${programmeParameter}=${programme.id}` : '';
}

function frontOf(programme: Programme, others: readonly Programme[]): string {
  return `/${stayWith({ programme, others })}`;
}
