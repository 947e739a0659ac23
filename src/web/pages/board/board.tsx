import { textIn } from '../../../core/language.ts';
import { board as say } from '../../../messages/board.ts';
import { publicPages } from '../../../messages/public-pages.ts';
import { ruleSplit } from '../../../messages/rule-split.ts';
import { sheetsInside } from '../../../messages/sheets-inside.ts';
import { site } from '../../../messages/site.ts';
import { roundStateText } from '../../board-words.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { clock, longDeadline } from '../../dates.ts';
import { safeHref } from '../../safe-href.ts';
import { ArrivalsFigure } from './arrivals-figure.tsx';
import { BoardFilters } from './board-filters.tsx';
import { BoardMap } from './board-map.tsx';
import type { BoardPage } from './board-page.ts';
import { BoardRates } from './board-rates.tsx';
import { BoardTable } from './board-table.tsx';
import { RoundActs } from './round-acts.tsx';

/** Who is where, how many that makes, and what can be done; for the coordinator. */
export function Board(page: BoardPage) {
  const { view, language, wish, rows, base, problems } = page;
  const { found } = view;
  return (
    <div class="board-page">
      <nav class="crumbs" aria-label={site.youAreHere[language]}>
        <a href={`/runder/${found.key.programme}`}>← {say.roundsTitle[language]}</a>
        {page.mayRead ? <a href={`${base}/forklaringer`}>{sheetsInside.reasonsTitle[language]}</a> : null}
        {page.mayRead ? <a href={`${base}/regler`}>{ruleSplit.title[language]}</a> : null}
      </nav>
      <h1>{publicPages.roundTitle(textIn(found.round.title, language))[language]}</h1>
      {problems.length > 0 ? <ErrorSummary title={say.problemsTitle[language]} items={problems} /> : null}
      <div data-live="overview">
        <Standing page={page} />
        <BoardRates page={page} />
      </div>
      {page.mayManage ? <PostLinks page={page} /> : null}
      {page.mayManage ? <RoundActs page={page} /> : null}
      <ArrivalsFigure curves={view.curves} language={language} />
      <BoardFilters page={page} />
      <div data-live="rows">
        <p role="status">{say.shown(rows.length, view.rows.length)[language]}</p>
        {rows.length === 0 ? <p>{say.none[language]}</p> : null}
        {rows.length > 0 && wish.as === 'map' && found.programme.tiles.length > 0 ? (
          <BoardMap page={page} />
        ) : null}
        {rows.length > 0 && (wish.as === 'table' || found.programme.tiles.length === 0) ? (
          <BoardTable page={page} />
        ) : null}
      </div>
    </div>
  );
}

/** Whom to write to, and what has been written. */
function PostLinks({ page: { base, language } }: { readonly page: BoardPage }) {
  const places = [
    ['kontakter', say.contacts],
    ['indbydelser', say.invitations],
    ['rykkere', say.reminders],
    ['links', say.links],
  ] as const;
  return (
    <ul class="on-this-page no-print">
      {places.map(([address, name]) => (
        <li key={address}>
          <a href={safeHref(`${base}/${address}`)}>{name[language]}</a>
        </li>
      ))}
    </ul>
  );
}

function Standing({ page }: { readonly page: BoardPage }) {
  const { view, language, base, wish } = page;
  const { programme, round } = view.found;
  const own = view.rows.filter(({ ownDeadline }) => ownDeadline !== undefined).length;
  return (
    <>
      <p>
        <strong>{roundStateText(view.state, language)}</strong>.{' '}
        {view.deadline
          ? say.deadlineIs(longDeadline(view.deadline, language, programme.timeZone))[language]
          : say.deadlineNone[language]}{' '}
        {own > 0 ? `${say.ownDeadlines(own)[language]} ` : ''}
        {(round.automatic ? say.byClock : say.byHand)[language]}.
      </p>
      <p class="muted no-print">
        {say.updatedAt(clock(view.at, language, programme.timeZone))[language]}.{' '}
        <span data-updates hidden>
          {say.updatesItself[language]}{' '}
        </span>
        <a href={`${base}${wish.query ? `?${wish.query}` : ''}`}>{say.reload[language]}</a>
      </p>
    </>
  );
}
