import type { LocalizedText } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Actor, Context } from './context.ts';
import type { FoundRound } from './find-round.ts';
import { currentTemplate, currentTemplates, memoNamePattern } from './memo-templates.ts';
import { saveTemplate } from './save-template.ts';
import { standardMemo } from './standard-memo.ts';

/** A memo that can be written on. */
export interface EditableMemo {
  readonly address: string;
  readonly title: string;
  /** What the round is called. */
  readonly round: LocalizedText;
}

/** Every template, once for each round that it is about; the newest rounds first. */
export async function editableMemos(context: Context): Promise<readonly EditableMemo[]> {
  const rounds = [...context.programmes.values()].flatMap((programme) =>
    programme.rounds
      .filter(({ trial }) => !trial)
      .map((round) => ({ programme, round }))
      .toReversed(),
  );
  const memos = await Promise.all(
    rounds.map(async ({ programme, round }) => {
      const templates = await currentTemplates(context, { programme, round });
      return templates.map(({ name, reading }) => ({
        address: `/notater/${programme.id}/${round.id}/${name}/rediger`,
        title:
          reading.template.front.title
            .map((piece) => (piece.kind === 'text' ? piece.text : `{{${piece.reference.source}}}`))
            .join('')
            .trim() || name,
        round: round.title,
      }));
    }),
  );
  return memos.flat();
}

export type NewMemoProblem =
  | { readonly code: 'template-name'; readonly name: string }
  | { readonly code: 'name-taken'; readonly name: string }
  | { readonly code: 'title-missing' };

/** Begins a memo about a round with the standard memo's text. */
export async function beginMemo(
  context: Context,
  found: FoundRound,
  { name, title }: { readonly name: string; readonly title: string },
  actor: Actor,
): Promise<Result<undefined, NewMemoProblem>> {
  const problems: NewMemoProblem[] = [];
  if (title === '') problems.push({ code: 'title-missing' });
  if (!memoNamePattern.test(name)) problems.push({ code: 'template-name', name });
  else if (await currentTemplate(context, found, name)) problems.push({ code: 'name-taken', name });
  if (problems.length > 0) return failed(...problems);
  const language = found.programme.languages[0] ?? 'da';
  const draft = await standardMemo(context, found, language);
  // A round that gives no standard memo, such as one with no answers, begins with the method.
  const text = draft.ok
    ? draft.value.template
    : [
        '---',
        'title: ""',
        `language: ${language}`,
        `round: ${found.round.id}`,
        '---',
        '',
        '{{method}}',
        '',
      ].join('\n');
  const titled = text.replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`);
  const saved = await saveTemplate(context, found, { name, text: titled, seen: 0 }, actor);
  return saved.ok ? ok(undefined) : failed({ code: 'template-name', name });
}
