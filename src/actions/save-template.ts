import { failed, ok, type Result } from '../core/result.ts';
import { agreedText, type MergedLines, mergeTexts } from '../memo/merge-texts.ts';
import type { TemplateKey, TemplateVersion } from '../store/templates.ts';
import type { Actor, Context } from './context.ts';
import type { FoundRound } from './find-round.ts';
import { currentTemplate, memoNamePattern, textOfVersion } from './memo-templates.ts';

export interface TemplateSave {
  readonly name: string;
  readonly text: string;
  /** The version that the writer began from. */
  readonly seen: number;
}

export type SavedTemplate =
  /** `version` is what the writer's text has become. */
  | { readonly outcome: 'saved'; readonly version: number }
  /** Somebody else had written elsewhere in it; `mine` is the version that holds what was sent, as it was sent. */
  | { readonly outcome: 'merged'; readonly version: number; readonly mine: number; readonly text: string }
  /** Somebody else has written in the same lines; nothing counts until a choice is made, and nothing is lost. */
  | {
      readonly outcome: 'clash';
      readonly mine: number;
      readonly theirs: Pick<TemplateVersion, 'version' | 'at' | 'by'>;
      readonly parts: readonly MergedLines[];
    };

export type SaveTemplateProblem =
  | { readonly code: 'template-name'; readonly name: string }
  | { readonly code: 'template-too-long'; readonly most: number }
  /** The writer's page names a version that never was. */
  | { readonly code: 'template-version'; readonly seen: number };

/** In characters; the memo of a whole programme is a tenth of it. */
export const longestTemplate = 200_000;

/** Keeps what somebody has written. Two who write at once each keep every word. */
export async function saveTemplate(
  context: Context,
  found: FoundRound,
  save: TemplateSave,
  actor: Actor,
): Promise<Result<SavedTemplate, SaveTemplateProblem>> {
  const { name, text, seen } = save;
  if (!memoNamePattern.test(name)) return failed({ code: 'template-name', name });
  if (text.length > longestTemplate) return failed({ code: 'template-too-long', most: longestTemplate });
  return context.store.transaction(async (store) => {
    const within = { ...context, store };
    const key: TemplateKey = { programme: found.programme.id, memo: name };
    await store.templates.lock(key);
    const now = await currentTemplate(within, found, name);
    const base = await textOfVersion(within, found, name, seen);
    if (base === undefined) return failed({ code: 'template-version', seen });
    const current = now ?? { text: '', version: 0 };
    const append = (kind: TemplateVersion['kind'], content: string) =>
      store.templates.append({
        ...key,
        basedOn: kind === 'merged' ? current.version : seen,
        at: context.clock(),
        by: actor.name,
        kind,
        text: content,
      });
    if (text === current.text) return ok({ outcome: 'saved', version: current.version });
    if (seen === current.version) return ok({ outcome: 'saved', version: await append('saved', text) });
    const parts = mergeTexts(base, text, current.text);
    const together = agreedText(parts);
    if (together === current.text)
      return ok({ outcome: 'merged', version: current.version, mine: seen, text: together });
    const mine = await append('aside', text);
    if (together !== undefined)
      return ok({ outcome: 'merged', version: await append('merged', together), mine, text: together });
    const { at, by } = now?.saved ?? { at: context.clock(), by: '' };
    return ok({ outcome: 'clash', mine, theirs: { version: current.version, at, by }, parts });
  });
}
