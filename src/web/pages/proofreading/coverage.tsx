import type { Language } from '../../../core/language.ts';
import { proofreading as say, setAsideNames } from '../../../messages/proofreading.ts';
import type { Coverage as Covered, Place } from '../../../proofreading/read-text.ts';

interface CoverageProps {
  readonly coverage: Covered;
  readonly lineOf: (offset: number) => number;
  readonly language: Language;
}

/** So many numbers of one kind are named. */
const mostNamed = 60;

/** How many numbers were read, which were set aside and why, and which could not be read. */
export function Coverage({ coverage, lineOf, language }: CoverageProps) {
  const { numbers, claims, setAside, unread } = coverage;
  const byReason = Map.groupBy(setAside, ({ why }) => why);
  return (
    <section aria-labelledby="laest">
      <h2 id="laest">{say.coverage[language]}</h2>
      <p>{say.coverageText(numbers, claims, setAside.length, unread.length)[language]}</p>
      {unread.length === 0 ? null : (
        <>
          <h3>{say.unread[language]}</h3>
          <p>{placesText(unread, lineOf, language)}</p>
        </>
      )}
      {setAside.length === 0 ? null : (
        <details>
          <summary>{say.setAside[language]}</summary>
          <dl>
            {[...byReason].map(([why, places]) => (
              <>
                <dt key={why}>
                  {setAsideNames[why][language]} ({places.length})
                </dt>
                <dd>{placesText(places, lineOf, language)}</dd>
              </>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

/** "2020 (linje 3), 2020 (linje 8) og 4 til". */
function placesText(places: readonly Place[], lineOf: CoverageProps['lineOf'], language: Language): string {
  const named = places
    .slice(0, mostNamed)
    .map(({ text, start }) => `${text} (${say.line(lineOf(start))[language]})`);
  const more = places.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` ${say.andMore(more)[language]}` : ''}`;
}
