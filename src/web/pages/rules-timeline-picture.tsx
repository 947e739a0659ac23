/** Versions as bars under their names along months, with the chosen day as a line. */
import { addDays, type CalendarDate } from '../../core/calendar.ts';
import { type Language, textIn } from '../../core/language.ts';
import { dateOf, endOfLocalDay, type LocalMoment, startOfLocalDay } from '../../core/local-moment.ts';
import { rulesPage as say } from '../../messages/rules.ts';
import type { Stream } from '../../rules/rules.ts';
import { piecesOf, type TimelineRow } from '../../rules/timeline.ts';
import { longDate } from '../dates.ts';
import type { RulesPageProps } from './rules.tsx';
import { versionName } from './rules-text.ts';

/** Units of the picture: a wide one made small would be unreadable on a telephone. */
const sizes = {
  wide: { width: 1040, font: 15, monthFormat: 'long' },
  narrow: { width: 340, font: 13, monthFormat: 'narrow' },
} as const;

const top = 34;
const headHeight = 34;
const rowHeight = 42;
const barHeight = 14;

interface PictureProps extends RulesPageProps {
  readonly width: keyof typeof sizes;
}

interface Scale {
  readonly width: number;
  readonly font: number;
  readonly left: CalendarDate;
  /** Where a moment lies across the picture. */
  x(moment: LocalMoment): number;
}

export function TimelinePicture({ view, language, width }: PictureProps) {
  const { timeline, window, date } = view;
  const scale = scaleOf(width, window);
  const groups = timeline.streams.map(({ stream, rows }) => ({
    stream,
    rows: rows.filter((row) => isSeen(row, window)),
    // Nobody has looked for what came later.
    window: { ...window, last: [window.last, stream.followedTo].toSorted()[0] ?? window.last },
  }));
  const heights = groups.map(({ rows }) => headHeight + rows.length * rowHeight);
  const height = top + heights.reduce((sum, one) => sum + one, 0) + 8;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const description = say.pictureOf(longDate(window.first, language), longDate(window.last, language), count);
  return (
    <svg
      class={`timeline timeline-${width}`}
      viewBox={`0 0 ${scale.width} ${height}`}
      role="img"
      aria-label={description[language]}
      font-size={scale.font}
    >
      <Hatching id={`skraveret-${width}`} />
      <Months
        scale={scale}
        window={window}
        height={height}
        language={language}
        format={sizes[width].monthFormat}
      />
      {groups.map((group, index) => (
        <StreamRows
          key={group.stream.id}
          {...group}
          y={top + heights.slice(0, index).reduce((sum, one) => sum + one, 0)}
          scale={scale}
          hatch={`url(#skraveret-${width})`}
          language={language}
        />
      ))}
      <ChosenDay scale={scale} date={date} height={height} />
    </svg>
  );
}

function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="timeline-hatch-ground" width="6" height="6" />
        <rect class="timeline-hatch" width="3" height="6" />
      </pattern>
    </defs>
  );
}

interface StreamRowsProps extends Omit<RowProps, 'row'> {
  readonly stream: Stream;
  readonly rows: readonly TimelineRow[];
}

function StreamRows({ stream, rows, y, ...rest }: StreamRowsProps) {
  return (
    <g transform={`translate(0 ${y})`}>
      <text class="timeline-stream" x="0" y={headHeight - 14}>
        {textIn(stream.title, rest.language)}
      </text>
      {rows.map((row, position) => (
        <Row key={row.dated.ref} row={row} y={headHeight + position * rowHeight} {...rest} />
      ))}
    </g>
  );
}

function Months({
  scale,
  window,
  height,
  language,
  format,
}: {
  readonly scale: Scale;
  readonly window: RulesPageProps['view']['window'];
  readonly height: number;
  readonly language: Language;
  readonly format: 'long' | 'narrow';
}) {
  const name = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    month: format,
    timeZone: 'UTC',
  });
  return (
    <g>
      {monthsIn(window).map((month) => {
        const x = scale.x(startOfLocalDay(month));
        return (
          <g key={month}>
            <line class="timeline-month" x1={x} x2={x} y1={22} y2={height} />
            <text class="timeline-month-name" x={x + 4} y={16}>
              {name.format(new Date(`${month}T00:00:00Z`))}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly y: number;
  readonly scale: Scale;
  readonly window: RulesPageProps['view']['window'];
  readonly hatch: string;
  readonly language: Language;
}

function Row({ row, y, scale, window, hatch, language }: RowProps) {
  const { version } = row.dated;
  const pieces = piecesOf(row.span, window.first, window.last);
  const planned =
    version.start.kind === 'planned' && version.start.at ? scale.x(version.start.at) : undefined;
  const name = barName(version, scale, language);
  const room = name.length * scale.font * letterWidth;
  const begins = planned ?? (pieces[0] ? scale.x(pieces[0].from) : 0);
  const isRepeal = version.change?.kind === 'repeals';
  return (
    <g>
      <text class="timeline-name" x={Math.max(0, Math.min(begins, scale.width - room))} y={y + scale.font}>
        {name}
      </text>
      {isRepeal ? <circle class="timeline-repeal" cx={begins + 6} cy={y + 28} r={6} /> : null}
      {isRepeal
        ? null
        : pieces.map(({ from, to, certain }) => (
            <rect
              key={from}
              class={certain ? 'timeline-bar' : 'timeline-bar-open'}
              x={scale.x(from)}
              y={y + 20}
              width={Math.max(2, scale.x(to) - scale.x(from))}
              height={barHeight}
              {...(certain ? {} : { fill: hatch })}
            />
          ))}
      {planned === undefined ? null : (
        <rect
          class="timeline-planned"
          x={planned}
          y={y + 20}
          width={Math.max(8, scale.x(endOfLocalDay(window.last)) - planned)}
          height={barHeight}
        />
      )}
    </g>
  );
}

/** A letter is a little over half as wide as it is high. */
const letterWidth = 0.54;

/** That a number was not found stands in the table; what does not fit is cut. */
function barName(
  version: TimelineRow['dated']['version'],
  { width, font }: Scale,
  language: Language,
): string {
  const name =
    version.number.kind === 'known' ? versionName(version, language) : textIn(version.title, language);
  const most = Math.floor(width / (font * letterWidth));
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

function ChosenDay({
  scale,
  date,
  height,
}: {
  readonly scale: Scale;
  readonly date: CalendarDate;
  readonly height: number;
}) {
  const x = scale.x(`${date}T12:00` as LocalMoment);
  return <line class="timeline-day" x1={x} x2={x} y1={22} y2={height} />;
}

function scaleOf(width: keyof typeof sizes, { first, last }: RulesPageProps['view']['window']): Scale {
  const size = sizes[width];
  const days = (moment: LocalMoment) =>
    (Date.parse(`${dateOf(moment)}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000 +
    Number(moment.slice(11, 13)) / 24;
  const all = days(startOfLocalDay(addDays(last, 1)));
  return { ...size, left: first, x: (moment) => Math.round((days(moment) / all) * size.width * 10) / 10 };
}

/** Is any of it in the window? */
function isSeen({ span, dated }: TimelineRow, { first, last }: RulesPageProps['view']['window']): boolean {
  const { start } = dated.version;
  if (start.kind === 'planned')
    return start.at !== undefined && dateOf(start.at) >= first && dateOf(start.at) <= last;
  return piecesOf(span, first, last).length > 0;
}

function monthsIn({ first, last }: RulesPageProps['view']['window']): readonly CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = first; month <= last; month = addDays(`${month.slice(0, 7)}-28` as CalendarDate, 4)) {
    const start = `${month.slice(0, 7)}-01` as CalendarDate;
    months.push(start);
  }
  return months;
}
