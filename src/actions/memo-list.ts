import type { CalendarDate } from '../core/calendar.ts';
import type { Context } from './context.ts';

export interface MemoEntry {
  readonly address: string;
  readonly title: string;
  readonly edition: number;
  /** As the memo prints it; absent where it has none. */
  readonly date?: CalendarDate;
  readonly language: string;
}

/** The newest edition of every memo, the latest first. */
export async function memoList(context: Context): Promise<readonly MemoEntry[]> {
  const editions = await Promise.all(
    [...context.programmes.keys()].map((id) => context.store.editions.latest(id)),
  );
  return editions
    .flat()
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ programme, round, memo, edition, language, json }) => {
      const { title, document } = JSON.parse(json) as { title?: string; document?: { date?: CalendarDate } };
      const date = document?.date;
      return {
        address: `/notater/${programme}/${round}/${memo}`,
        title: title ?? memo,
        edition,
        language,
        ...(date ? { date } : {}),
      };
    });
}
