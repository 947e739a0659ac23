/** A table of national numbers; hidden numbers are said to be hidden. */
import type { Language } from '../../core/language.ts';
import type { CountedRow } from '../../derogation/count-derogations.ts';
import { derogationsPage as say } from '../../messages/derogations.ts';
import { formatNumber } from '../../quantity/number-format.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { longMonth } from '../dates.ts';

interface CountTableProps {
  readonly title: string;
  readonly rows: readonly CountedRow[];
  /** By id; absent: ids are months. */
  readonly names?: ReadonlyMap<string, string>;
  readonly all: Omit<CountedRow, 'id'>;
  readonly language: Language;
}

export function CountTable({ title, rows, names, all, language }: CountTableProps) {
  const heads = [
    say.decisions,
    names ? say.holding : say.holdingThen,
    say.lapsedCount,
    say.authorities,
    say.citizens,
  ];
  const shown = names ? rows.toSorted((a, b) => b.decisions - a.decisions) : rows;
  return (
    <ScrollRegion name={title}>
      <table class="counts-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head.en} scope="col" class="number">
                {head[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <th scope="row">{names ? (names.get(row.id) ?? row.id) : longMonth(row.id, language)}</th>
              <Numbers row={row} language={language} />
            </tr>
          ))}
          <tr class="total">
            <th scope="row">{say.inAll[language]}</th>
            <Numbers row={all} language={language} />
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Numbers({ row, language }: { readonly row: Omit<CountedRow, 'id'>; readonly language: Language }) {
  const { decisions, holding, lapsed, authorities, citizens } = row;
  return (
    <>
      {[decisions, holding, lapsed, authorities].map((number, index) => (
        <td key={heads[index]} class="number">
          {formatNumber(number, language)}
        </td>
      ))}
      <td class="number">
        {citizens.kind === 'shown' ? formatNumber(citizens.count, language) : say.tooFew[language]}
      </td>
    </>
  );
}

const heads = ['decisions', 'holding', 'lapsed', 'authorities'] as const;
