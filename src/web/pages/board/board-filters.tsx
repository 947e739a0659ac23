import type { ComponentChildren } from 'preact';
import { textIn } from '../../../core/language.ts';
import { board as say } from '../../../messages/board.ts';
import { boardStates } from '../../../round/board.ts';
import { questionnairesOf } from '../../../round/snapshot.ts';
import { boardFields, groupField, writeBoardWish } from '../../board-filter.ts';
import { stateText } from '../../board-words.ts';
import { safeHref } from '../../safe-href.ts';
import type { BoardPage } from './board-page.ts';

/** What to see, the views that were kept, and the same list as files. */
export function BoardFilters({ page }: { readonly page: BoardPage }) {
  const { language, wish, base, view } = page;
  const ending = wish.query ? `?${wish.query}` : '';
  const other = writeBoardWish(wish.filter, wish.as === 'map' ? 'table' : 'map');
  return (
    <section aria-labelledby="vis" class="ask no-print">
      <h2 id="vis">{say.filterTitle[language]}</h2>
      <FilterForm page={page} />
      <ul class="link-row">
        {view.found.programme.tiles.length > 0 ? (
          <li>
            <a href={safeHref(`${base}${other ? `?${other}` : ''}`)}>
              {(wish.as === 'map' ? say.asTable : say.asMap)[language]}
            </a>
          </li>
        ) : null}
        <li>
          <a href={base}>{say.showAll[language]}</a>
        </li>
        <li>
          {say.exports[language]}: <a href={safeHref(`${base}/status.csv${ending}`)}>CSV</a>,{' '}
          <a href={safeHref(`${base}/status.xlsx${ending}`)}>Excel</a>
        </li>
      </ul>
      <SavedViews page={page} />
    </section>
  );
}

function FilterForm({ page }: { readonly page: BoardPage }) {
  const { language, wish, base, view } = page;
  const { filter } = wish;
  const { programme, round } = view.found;
  const asked = questionnairesOf(programme, round);
  return (
    <form method="get" action={base} class="ask-form">
      {wish.as === 'map' ? <input type="hidden" name={boardFields.as} value="kort" /> : null}
      <Choice
        name={boardFields.state}
        label={say.state[language]}
        any={say.anyState[language]}
        chosen={filter.state}
      >
        {boardStates.map((state) => [state, stateText(state, language)] as const)}
      </Choice>
      <Choice
        name={boardFields.questionnaire}
        label={say.questionnaire[language]}
        any={say.anyQuestionnaire[language]}
        chosen={filter.questionnaire}
      >
        {asked.map(({ id, title }) => [id, textIn(title, language)] as const)}
      </Choice>
      {programme.groups.map(({ id, title, categories }) => (
        <Choice
          key={id}
          name={groupField(id)}
          label={textIn(title, language)}
          any={say.anyOf(textIn(title, language))[language]}
          chosen={filter.groups[id]}
        >
          {categories.map(({ code, label }) => [code, textIn(label, language)] as const)}
        </Choice>
      ))}
      <div class="form-group">
        <label class="form-label" for={boardFields.name}>
          {say.name[language]}
        </label>
        <input class="form-input" id={boardFields.name} name={boardFields.name} value={filter.name} />
      </div>
      <Tick name={boardFields.waiting} checked={filter.waiting}>
        {say.onlyWaiting[language]}
      </Tick>
      <Tick name={boardFields.ownDeadline} checked={filter.ownDeadline}>
        {say.onlyOwnDeadline[language]}
      </Tick>
      <div class="ask-send">
        <button class="button button-primary" type="submit">
          {say.show[language]}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly chosen: string | undefined;
  readonly children: readonly (readonly [string, string])[];
}

function Choice({ name, label, any, chosen, children }: ChoiceProps) {
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      <select class="form-select" id={name} name={name}>
        <option value="">{any}</option>
        {children.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Tick({
  name,
  checked,
  children,
}: {
  readonly name: string;
  readonly checked: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="form-group-checkbox">
      <input class="form-checkbox" type="checkbox" id={name} name={name} value="ja" checked={checked} />
      <label for={name}>{children}</label>
    </div>
  );
}

function SavedViews({ page }: { readonly page: BoardPage }) {
  const { language, wish, base, view } = page;
  const { views } = view;
  return (
    <details open={views.length > 0}>
      <summary>{say.savedViews[language]}</summary>
      <ul class="view-list">
        {views.map(({ name, query }) => (
          <li key={name}>
            <a href={safeHref(`${base}${query ? `?${query}` : ''}`)}>{name}</a>
            <form method="post" action={`${base}/visninger/fjern`}>
              <input type="hidden" name="navn" value={name} />
              <button class="link-button" type="submit">
                {say.remove[language]}
                <span class="visually-hidden">: {name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={`${base}/visninger`} class="day-form">
        <input type="hidden" name="query" value={wish.query} />
        <label class="form-label" for="visning">
          {say.viewName[language]}
        </label>
        <input class="form-input" id="visning" name="navn" maxLength={60} />
        <button class="button button-secondary" type="submit">
          {say.saveView[language]}
        </button>
      </form>
    </details>
  );
}
