import { render } from 'preact-render-to-string';
import { documentTree } from '../../memo/document-tree.ts';
import type { Edition } from '../../memo/edition.ts';
import { MemoArticle } from './memo-article.tsx';
import { memoPageStyle, memoStyle } from './memo-style.ts';

/** What the element is called that holds the memo's JSON. Its type is none that browsers run. */
export const memoDataId = 'pejling-memo';

/**
 * A memo as one HTML file that needs nothing else: no script, no font, no network. It carries its own JSON, so that it
 * can be verified alone.
 */
export function memoPage(edition: Edition): string {
  const tree = documentTree(edition);
  const article = render(<MemoArticle tree={tree} />);
  return `<!DOCTYPE html>
<html lang="${edition.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${render(<title>{tree.title}</title>)}
<style>
${memoPageStyle}${memoStyle}</style>
</head>
<body>
<main>${article}</main>
<script type="application/json" id="${memoDataId}">${JSON.stringify(edition).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}
