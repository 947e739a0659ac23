import { render } from 'preact-render-to-string';
import { documentTree } from '../../memo/document-tree.ts';
import type { Edition } from '../../memo/edition.ts';
import { MemoArticle } from './memo-article.tsx';
import { memoPageStyle, memoStyle } from './memo-style.ts';

/** A memo as one HTML file that needs nothing else: no script, no font, no network. */
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
</body>
</html>
`;
}
