import type { Instant } from '../../../core/calendar.ts';
import { textIn } from '../../../core/language.ts';
import { board as say } from '../../../messages/board.ts';
import { publicPages } from '../../../messages/public-pages.ts';
import { type BoardCell, type BoardRow, isSent } from '../../../round/board.ts';
import { questionnairesOf } from '../../../round/snapshot.ts';
import { stateSigns, stateText } from '../../board-words.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { shortMoment } from '../../dates.ts';
import type { BoardPage } from './board-page.ts';

/** One line per authority: for each questionnaire how far it is, when last, with whom, and what waits. */
export function BoardTable({ page }: { readonly page: BoardPage }) {
  const { view, rows, language, wish } = page;
  const { programme, round } = view.found;
  const asked = questionnairesOf(programme, round).filter(
    ({ id }) => (wish.filter.questionnaire ?? id) === id,
  );
  return (
    <ScrollRegion name={publicPages.whoHasAnswered[language]}>
      <table class="board">
        <caption class="visually-hidden">{publicPages.whoHasAnswered[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{say.authority[language]}</th>
            {asked.map(({ id, title }) => (
              <th scope="col" key={id}>
                {textIn(title, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.authority.id} row={row} page={page} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row, page }: { readonly row: BoardRow; readonly page: BoardPage }) {
  const { authority, ownDeadline, cells } = row;
  const { wish, language } = page;
  return (
    <tr>
      <th scope="row">
        {authority.name}
        {ownDeadline ? (
          <span class="board-note">{say.ownDeadlineMark(moment(page, ownDeadline))[language]}</span>
        ) : null}
      </th>
      {cells
        .filter(({ questionnaire }) => (wish.filter.questionnaire ?? questionnaire) === questionnaire)
        .map((cell) => (
          <Cell key={cell.questionnaire} cell={cell} page={page} />
        ))}
    </tr>
  );
}

function Cell({ cell, page }: { readonly cell: BoardCell; readonly page: BoardPage }) {
  const { language, base } = page;
  const { state, lastActivity, lastBy, waiting } = cell;
  const more = [
    ...(cell.changedSince ? [say.corrected[language]] : []),
    ...(isSent(cell) && !cell.onTime ? [say.late[language]] : []),
    ...(cell.onBehalf ? [say.onBehalf[language]] : []),
  ];
  return (
    <td>
      <a class={`mark mark-${state}`} href={`${base}/myndighed/${cell.authority}/${cell.questionnaire}`}>
        {`${stateSigns[state]} ${stateText(state, language)}`}
      </a>
      {more.length > 0 ? <span class="board-note">{more.join(', ')}</span> : null}
      {lastActivity ? (
        <span class="board-note">{`${moment(page, lastActivity)}${lastBy ? ` · ${lastBy}` : ''}`}</span>
      ) : null}
      {cell.handedTo ? <span class="board-note">{say.handedToMark(cell.handedTo)[language]}</span> : null}
      {waiting > 0 ? <strong class="board-note">{`? ${say.waitingMark(waiting)[language]}`}</strong> : null}
    </td>
  );
}

function moment({ view, language }: BoardPage, at: Instant): string {
  return shortMoment(at, language, view.found.programme.timeZone);
}
