import type { TreeBlock } from '../../memo/document-tree.ts';

export function MemoContents({
  entries,
  title,
}: Pick<Extract<TreeBlock, { kind: 'contents' }>, 'entries'> & { readonly title: string }) {
  return (
    <nav class="memo-contents" aria-label={title}>
      <p class="memo-contents-title">{title}</p>
      <ul>
        {entries.map(({ id, text, level }) => (
          <li key={id} class={level > 2 ? 'memo-contents-below' : undefined}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
