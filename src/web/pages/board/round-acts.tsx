import { board as say } from '../../../messages/board.ts';
import { mayAct } from '../../../round/round-state.ts';
import { lastDayBefore } from '../../../round/round-times.ts';
import type { BoardPage } from './board-page.ts';

/** Opens and closes a round by hand, moves everyone's deadline, and leads to the next round. */
export function RoundActs({ page }: { readonly page: BoardPage }) {
  const { view, language, base } = page;
  const { programme } = view.found;
  const day = view.deadline ? lastDayBefore(programme.timeZone, view.deadline) : '';
  return (
    <details class="no-print" open={page.problems.length > 0}>
      <summary>{say.actsOnRound[language]}</summary>
      <div class="button-row">
        {mayAct('open', view.state) ? (
          <form method="post" action={`${base}/aabn`}>
            <button class="button button-secondary" type="submit">
              {say.openNow[language]}
            </button>
          </form>
        ) : null}
        {mayAct('close', view.state) ? (
          <form method="post" action={`${base}/luk`}>
            <button class="button button-secondary" type="submit">
              {say.closeNow[language]}
            </button>
          </form>
        ) : null}
        <a class="button button-secondary" href={`/runder/${programme.id}/ny?fra=${view.found.round.id}`}>
          {say.newRound[language]}
        </a>
      </div>
      {view.state === 'frozen' ? null : (
        <form method="post" action={`${base}/frist`} class="day-form">
          <label class="form-label" for="frist">
            {say.newDeadline[language]}
          </label>
          <input class="form-input" type="date" id="frist" name="dag" value={day} />
          <button class="button button-secondary" type="submit">
            {say.moveDeadline[language]}
          </button>
        </form>
      )}
    </details>
  );
}
