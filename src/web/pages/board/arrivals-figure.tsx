/** The curve of arrivals beside those of earlier rounds: told apart by their strokes and named at their ends. */
import type { ArrivalCurve } from '../../../actions/round-arrivals.ts';
import { type Language, textIn } from '../../../core/language.ts';
import { board as say } from '../../../messages/board.ts';
import { formatPercent } from '../../../quantity/number-format.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';

interface FigureProps {
  readonly curves: readonly ArrivalCurve[];
  readonly language: Language;
}

const width = 640;
const height = 220;
const left = 44;
const right = 12;
const top = 10;
const bottom = 30;
const strokes = ['none', '8 4', '2 4', '10 3 2 3'] as const;

export function ArrivalsFigure({ curves, language }: FigureProps) {
  if (curves.every(({ shares }) => shares.every((share) => share === 0))) return null;
  return (
    <section aria-labelledby="ankomst">
      <h2 id="ankomst">{say.curve[language]}</h2>
      <p class="muted">{say.curveHelp[language]}</p>
      <figure class="arrivals">
        <Curves curves={curves} language={language} />
        <ul class="tile-legend">
          {curves.map(({ round }, index) => (
            <li key={round.id}>
              <svg class="stroke-sample" viewBox="0 0 40 10" aria-hidden="true">
                <path class={`curve curve-${index}`} d="M0 5H40" stroke-dasharray={strokes[index]} />
              </svg>
              {nameOf(curves, index, language)}
            </li>
          ))}
        </ul>
        <details>
          <summary>{say.curveTable[language]}</summary>
          <CurveTable curves={curves} language={language} />
        </details>
      </figure>
    </section>
  );
}

function nameOf(curves: readonly ArrivalCurve[], index: number, language: Language): string {
  const curve = curves[index];
  const title = curve ? textIn(curve.round.title, language) : '';
  return index === 0 ? say.thisRound(title)[language] : title;
}

function Curves({ curves, language }: FigureProps) {
  const days = Math.max(1, ...curves.map(({ shares }) => shares.length));
  const x = (day: number) => left + (day / days) * (width - left - right);
  const y = (share: number) => top + (1 - share) * (height - top - bottom);
  // As many days as have room for their numbers.
  const step = Math.max(1, Math.ceil(days / 14));
  const marked = Array.from({ length: Math.ceil(days / step) }, (_, index) => index * step);
  return (
    <svg class="curves" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say.curve[language]}>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <path class="grid-line" d={`M${left} ${y(share)}H${width - right}`} />
          <text x={left - 6} y={y(share) + 4} text-anchor="end">
            {formatPercent(share, language).replace(' pct.', ' %')}
          </text>
        </g>
      ))}
      {marked.map((day) => (
        <text key={day} x={x(day + 0.5)} y={height - 10} text-anchor="middle">
          {day}
        </text>
      ))}
      {curves.map(({ round, shares }, index) => (
        <path
          key={round.id}
          class={`curve curve-${index}`}
          stroke-dasharray={strokes[index]}
          d={`M${x(0)} ${y(0)}${shares.map((share, day) => `L${x(day + 1)} ${y(share)}`).join('')}`}
        />
      ))}
    </svg>
  );
}

function CurveTable({ curves, language }: FigureProps) {
  const days = Math.max(...curves.map(({ shares }) => shares.length));
  return (
    <ScrollRegion name={say.curve[language]}>
      <table>
        <caption class="visually-hidden">{say.curve[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{say.curveDay[language]}</th>
            {curves.map(({ round }, index) => (
              <th scope="col" class="number" key={round.id}>
                {nameOf(curves, index, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: days }, (_, day) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              {curves.map(({ round, shares }) => {
                const share = shares[day];
                return (
                  <td class="number" key={round.id}>
                    {share === undefined ? '' : formatPercent(share, language, { nonBreaking: true })}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
