/** One equal tile per authority, placed as on a map; colour, sign and table all say the same. */
import { type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Question } from '../../questionnaire/definition.ts';

export interface TileMapView {
  readonly programme: Programme;
  readonly status: Question;
  readonly statusOf: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly title: string;
}

export const tileSize = 44;
/** From furthest to least far: fuller and darker. Readable in grey. */
export const tileSigns = ['●', '◕', '◑', '◔', '○'] as const;

export function TileMap(view: TileMapView) {
  return (
    <figure class="tile-figure">
      <Tiles {...view} />
      <Legend {...view} />
      <details>
        <summary>{say.mapTable[view.language]}</summary>
        <TileTable {...view} />
      </details>
    </figure>
  );
}

function Tiles({ programme, status, statusOf, language, title }: TileMapView) {
  const levels = levelsOf(status, language);
  const names = new Map(programme.authorities.map(({ id, name }) => [id, name]));
  const columns = Math.max(...programme.tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...programme.tiles.map(({ row }) => row)) + 1;
  return (
    <svg class="tiles" viewBox={`0 0 ${columns * tileSize} ${rows * tileSize}`} role="img" aria-label={title}>
      {programme.tiles.map(({ authority, column, row }) => {
        const level = levels.findIndex(({ code }) => code === statusOf.get(authority));
        const name = names.get(authority) ?? authority;
        const look = level < 0 ? 'tile tile-silent' : `tile tile-${level}`;
        return (
          <g key={authority} class={look} transform={`translate(${column * tileSize} ${row * tileSize})`}>
            <title>{`${name}: ${levels[level]?.label ?? say.silent[language]}`}</title>
            <rect x="1" y="1" width={tileSize - 2} height={tileSize - 2} rx="3" />
            <text x={tileSize / 2} y="19">
              {shortName(name)}
            </text>
            <text x={tileSize / 2} y="36" class="tile-sign">
              {level < 0 ? '–' : tileSigns[level]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Legend({ programme, status, statusOf, language }: TileMapView) {
  const silent = programme.tiles.filter(({ authority }) => !statusOf.has(authority)).length;
  return (
    <ul class="tile-legend">
      {levelsOf(status, language).map(({ code, label }, level) => (
        <li key={code}>
          <span class={`swatch tile-${level}`} aria-hidden="true">
            {tileSigns[level]}
          </span>
          {label} ({[...statusOf.values()].filter((one) => one === code).length})
        </li>
      ))}
      <li>
        <span class="swatch tile-silent" aria-hidden="true">
          –
        </span>
        {say.silent[language]} ({silent})
      </li>
    </ul>
  );
}

function TileTable({ programme, status, statusOf, language, title }: TileMapView) {
  const labels = new Map(levelsOf(status, language).map(({ code, label }) => [code, label]));
  const byName = programme.authorities.toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  return (
    <div class="scroll">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.authority[language]}</th>
            <th scope="col">{say.status[language]}</th>
          </tr>
        </thead>
        <tbody>
          {byName.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{labels.get(statusOf.get(id) ?? '') ?? say.silent[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function levelsOf(status: Question, language: Language) {
  const options = 'options' in status ? (status.options ?? []) : [];
  return options.map(({ code, label }) => ({ code, label: textIn(label, language) }));
}

/** The first letters, as many as a tile has room for. */
export function shortName(name: string): string {
  const word = name.replace(/^(Region|Den) /, '');
  return word.length <= 5 ? word : `${word.slice(0, 4)}.`;
}
