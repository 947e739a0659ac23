import type { WritableFigure } from '../../../actions/preview-template.ts';
import { memoEditor as say } from '../../../messages/memo-editor.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import type { EditorPage } from './editor.tsx';

/** More would hide the rest of the page from whoever does not search. */
const mostShown = 60;

/** The figures that may be written, to be searched by the words of their questions. */
export function FigurePicker({
  page: { figures, query, language },
}: {
  readonly page: Pick<EditorPage, 'figures' | 'query' | 'language'>;
}) {
  const fitting = figuresFor(figures, query);
  return (
    <details class="figure-picker" open={query !== ''}>
      <summary>{say.figures[language]}</summary>
      <div class="form-group">
        <label class="form-label" for="soeg">
          {say.search[language]}
        </label>
        <span class="form-hint" id="soeg-hint">
          {say.searchHint[language]}
        </span>
        <div class="search-row">
          <input
            class="form-input"
            id="soeg"
            name="query"
            type="search"
            value={query}
            aria-describedby="soeg-hint"
          />
          <button class="button button-secondary" type="submit" name="act" value="soeg">
            {say.searchDo[language]}
          </button>
        </div>
      </div>
      <p role="status">
        {fitting.length === 0
          ? say.foundNone[language]
          : say.found(Math.min(fitting.length, mostShown), fitting.length)[language]}
      </p>
      {fitting.length > 0 ? (
        <ScrollRegion name={say.figures[language]}>
          <FigureTable figures={fitting.slice(0, mostShown)} language={language} />
        </ScrollRegion>
      ) : null}
    </details>
  );
}

function FigureTable({ figures, language }: Pick<EditorPage, 'figures' | 'language'>) {
  return (
    <table class="figure-table">
      <caption class="visually-hidden">{say.figures[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{say.figureName[language]}</th>
          <th scope="col">{say.figureMeans[language]}</th>
          <th scope="col">{say.figureNow[language]}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, title, text }) => (
          <tr key={id}>
            <td>
              <code>{`{{${id}}}`}</code>
            </td>
            <td>{title}</td>
            <td>{text === '' ? <span class="muted">{say.distribution[language]}</span> : text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Those whose name or title holds every word of the query, whatever its letters' size. */
function figuresFor(figures: readonly WritableFigure[], query: string): readonly WritableFigure[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return figures.filter(({ id, title }) => {
    const text = `${id} ${title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
