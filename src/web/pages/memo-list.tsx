import type { MemoEntry } from '../../actions/memo-list.ts';
import { parseDate } from '../../core/calendar.ts';
import type { Language } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import { longDate } from '../dates.ts';

export function MemoLinks({
  memos,
  language,
}: {
  readonly memos: readonly MemoEntry[];
  readonly language: Language;
}) {
  if (memos.length === 0) return <p>{say.noMemos[language]}</p>;
  return (
    <ul>
      {memos.map(({ address, title, edition, date = '' }) => (
        <li key={address}>
          <a href={address}>{title}</a> ({say.edition(edition)[language]}
          {dayText(date, language)})
        </li>
      ))}
    </ul>
  );
}

function dayText(date: string, language: Language): string {
  const day = parseDate(date);
  return day ? `, ${longDate(day, language)}` : '';
}
