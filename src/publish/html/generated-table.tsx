import type { GeneratedTable } from '../../memo/generated-table.ts';

/** A table made from figures, with its base below. */
export function GeneratedTableView({
  table,
  number,
}: {
  readonly table: GeneratedTable;
  readonly number?: string;
}) {
  const { caption, columns, rows, notes } = table;
  return (
    <>
      <div class="memo-scroll">
        <table>
          <caption>
            {number && <span class="memo-number">{number}. </span>}
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map(({ title, numeric }, index) => (
                <th scope="col" class={numeric ? 'memo-numeric' : undefined} key={index}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, cells, total }) => (
              <tr class={total ? 'memo-total' : undefined} key={title}>
                <th scope="row">{title}</th>
                {cells.map((cell, index) => (
                  <td class={columns[index + 1]?.numeric ? 'memo-numeric' : undefined} key={index}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p class="memo-note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}
