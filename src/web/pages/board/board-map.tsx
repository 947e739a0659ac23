/** One tile per authority, with how far it is with all that it is asked; colour and sign say the same, and so does the table. */
import { board as say } from '../../../messages/board.ts';
import { publicPages } from '../../../messages/public-pages.ts';
import { type BoardRow, type MapLevel, mapLevel, mapLevels } from '../../../round/board.ts';
import { levelText } from '../../board-words.ts';
import { shortName, tileSigns, tileSize } from '../../components/tile-map.tsx';
import type { BoardPage } from './board-page.ts';
import { BoardTable } from './board-table.tsx';

export function BoardMap({ page }: { readonly page: BoardPage }) {
  const { rows, language, wish } = page;
  const levels = new Map(rows.map((row) => [row.authority.id, levelOf(row, wish.filter.questionnaire)]));
  return (
    <figure class="tile-figure">
      <Tiles page={page} levels={levels} />
      <ul class="tile-legend">
        {mapLevels.map((level, index) => (
          <li key={level}>
            <span class={`swatch tile-${index}`} aria-hidden="true">
              {tileSigns[index]}
            </span>
            {levelText(level, language)} ({[...levels.values()].filter((one) => one === level).length})
          </li>
        ))}
        <li>
          <span class="swatch tile-silent" aria-hidden="true">
            –
          </span>
          {say.notAsked[language]} ({[...levels.values()].filter((one) => one === undefined).length})
        </li>
      </ul>
      <details>
        <summary>{publicPages.mapTable[language]}</summary>
        <BoardTable page={page} />
      </details>
    </figure>
  );
}

function levelOf({ cells }: BoardRow, questionnaire: string | undefined): MapLevel | undefined {
  return mapLevel(cells.filter((cell) => (questionnaire ?? cell.questionnaire) === cell.questionnaire));
}

function Tiles({
  page,
  levels,
}: {
  readonly page: BoardPage;
  readonly levels: ReadonlyMap<string, MapLevel | undefined>;
}) {
  const { view, language } = page;
  const { tiles, authorities } = view.found.programme;
  const names = new Map(authorities.map(({ id, name }) => [id, name]));
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const lines = Math.max(...tiles.map(({ row }) => row)) + 1;
  return (
    <svg
      class="tiles"
      viewBox={`0 0 ${columns * tileSize} ${lines * tileSize}`}
      role="img"
      aria-label={say.map[language]}
    >
      {tiles
        .filter(({ authority }) => levels.has(authority))
        .map(({ authority, column, row }) => {
          const level = levels.get(authority);
          const number = level === undefined ? -1 : mapLevels.indexOf(level);
          const name = names.get(authority) ?? authority;
          return (
            <g
              key={authority}
              class={number < 0 ? 'tile tile-silent' : `tile tile-${number}`}
              transform={`translate(${column * tileSize} ${row * tileSize})`}
            >
              <title>{`${name}: ${level === undefined ? say.notAsked[language] : levelText(level, language)}`}</title>
              <rect x="1" y="1" width={tileSize - 2} height={tileSize - 2} rx="3" />
              <text x={tileSize / 2} y="19">
                {shortName(name)}
              </text>
              <text x={tileSize / 2} y="36" class="tile-sign">
                {number < 0 ? '–' : tileSigns[number]}
              </text>
            </g>
          );
        })}
    </svg>
  );
}
