import type { TemplatePreview } from '../../../actions/preview-template.ts';
import type { Language } from '../../../core/language.ts';
import { documentTree } from '../../../memo/document-tree.ts';
import { memoEditor as say } from '../../../messages/memo-editor.ts';
import { templateProblem } from '../../../messages/template-problem.ts';
import { MemoArticle } from '../../../publish/html/memo-article.tsx';

interface PreviewProps {
  readonly preview: TemplatePreview;
  /** The template, whose lines the problems stand at. */
  readonly text: string;
  readonly language: Language;
}

/** Beyond these a writer mends the first ones first. */
const mostProblems = 50;

/** What stands in the way of publishing, and the memo as it is so far. */
export function MemoPreview({ preview: { edition, problems }, text, language }: PreviewProps) {
  const lines = text.split('\n');
  return (
    <>
      {problems.length === 0 ? (
        <p class="preview-verdict preview-good">{say.noProblems[language]}</p>
      ) : (
        <section class="preview-problems" aria-labelledby="mangler">
          <h2 id="mangler">{say.problems(problems.length)[language]}</h2>
          <ol>
            {problems.slice(0, mostProblems).map((problem) => (
              <li key={`${problem.line}:${problem.column}:${problem.code}`}>
                <a href="#tekst" data-line={problem.line} data-column={problem.column}>
                  {say.line(problem.line)[language]}
                </a>{' '}
                {templateProblem(problem, language)}
                <code class="problem-line">{shortLine(lines[problem.line - 1] ?? '', problem.column)}</code>
              </li>
            ))}
          </ol>
          {problems.length > mostProblems ? (
            <p>{say.morePlaces(problems.length - mostProblems)[language]}</p>
          ) : null}
        </section>
      )}
      <div class="preview-memo">
        <MemoArticle tree={documentTree(edition)} />
      </div>
    </>
  );
}

/** The words around a place in a line that may be a whole paragraph. */
function shortLine(line: string, column: number): string {
  const from = Math.max(0, column - 30);
  const to = column + 60;
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}
