/** How many are in which state, at the end of each month and on the day. */
import type { Language } from '../../core/language.ts';
import { reopeningPage as say } from '../../messages/reopening.ts';
import type { CountedStates } from '../../reopening/count-register.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { longDate } from '../dates.ts';

interface StatesTableProps {
  readonly title: string;
  readonly rows: readonly CountedStates[];
  /** Code and name, in the order shown. */
  readonly states: readonly (readonly [string, string])[];
  readonly language: Language;
}

export function StatesTable({ title, rows, states, language }: StatesTableProps) {
  const last = rows.at(-1);
  if (!last) return <p class="muted">{say.nothingEntered[language]}</p>;
  return (
    <>
      <ScrollRegion name={title}>
        <table>
          <caption>{say.fromRegister[language]}</caption>
          <thead>
            <tr>
              <th scope="col">{say.day[language]}</th>
              {states.map(([code, name]) => (
                <th key={code} scope="col" class="number">
                  {name}
                </th>
              ))}
              <th scope="col" class="number">
                {say.total[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, states: counted, total }) => (
              <tr key={day}>
                <th scope="row">{longDate(day, language)}</th>
                {states.map(([code]) => (
                  <td key={code} class="number">
                    {counted[code] ?? 0}
                  </td>
                ))}
                <td class="number">{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {last.overdue > 0 ? <p class="late">{say.lateCount(last.overdue)[language]}</p> : null}
    </>
  );
}
