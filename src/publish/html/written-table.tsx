import type { TreeBlock } from '../../memo/document-tree.ts';
import { type CardAddress, Sentences } from './sentence.tsx';

/** A table that the author wrote. */
export function WrittenTable({
  block,
  cardAt,
}: {
  readonly block: Extract<TreeBlock, { kind: 'table' }>;
  readonly cardAt: CardAddress;
}) {
  return (
    <div class="memo-table">
      <div class="memo-scroll">
        <table>
          <thead>
            <tr>
              {block.head.map((sentences, index) => (
                <th scope="col" key={index}>
                  <Sentences sentences={sentences} cardAt={cardAt} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((sentences, index) =>
                  index === 0 ? (
                    <th scope="row" key={index}>
                      <Sentences sentences={sentences} cardAt={cardAt} />
                    </th>
                  ) : (
                    <td key={index}>
                      <Sentences sentences={sentences} cardAt={cardAt} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
