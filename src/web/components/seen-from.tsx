import type { ProgrammeView } from '../../actions/area-view.ts';
import { type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import { site } from '../../messages/site.ts';
import type { Programme } from '../../programme/programme.ts';
import { longDate } from '../dates.ts';
import { ProgrammeField } from './programme-crumbs.tsx';

/** Which round and which day a page shows, and how to see another day. */
export function SeenFrom({
  view,
  others = [],
  language,
}: {
  readonly view: ProgrammeView;
  /** Where there are other programmes, the form names its own. */
  readonly others?: readonly Programme[];
  readonly language: Language;
}) {
  const { found, seenFrom } = view;
  return (
    <div class="seen-from">
      <p class="muted">
        {textIn(found.round.title, language)} · {site.seenFrom(longDate(seenFrom, language))[language]}
      </p>
      <details>
        <summary>{say.anotherDay[language]}</summary>
        <form method="get">
          <ProgrammeField programme={view.programme} others={others} />
          <label for="dato">{say.day[language]}</label>{' '}
          <input class="form-input" id="dato" name="dato" type="date" value={seenFrom} />{' '}
          <button class="button button-secondary" type="submit">
            {say.showDay[language]}
          </button>
        </form>
      </details>
    </div>
  );
}

/** The address of a page as seen from the same day. */
export function fromSameDay(path: string, { programme, seenFrom }: ProgrammeView): string {
  return seenFrom === programme.asOf ? path : `${path}?dato=${seenFrom}`;
}
