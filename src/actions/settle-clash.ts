import { type Choice, mergeTexts, settledText } from '../memo/merge-texts.ts';
import type { TemplateVersion } from '../store/templates.ts';
import type { Actor, Context } from './context.ts';
import type { FoundRound } from './find-round.ts';
import { textOfVersion } from './memo-templates.ts';
import { type SavedTemplate, saveTemplate } from './save-template.ts';

type Clash = Extract<SavedTemplate, { outcome: 'clash' }>;

/** A text that was set aside, and the version that it clashed with. */
export interface Between {
  readonly mine: number;
  readonly theirs: number;
}

/** The clash between two versions, worked out again; `undefined` where there are no such two. */
export async function clashOf(
  context: Context,
  found: FoundRound,
  name: string,
  between: Between,
): Promise<Clash | undefined> {
  const one = (version: number): Promise<TemplateVersion | undefined> =>
    context.store.templates.one({ programme: found.programme.id, memo: name }, version);
  const [mine, theirs] = [await one(between.mine), await one(between.theirs)];
  const base = mine && (await textOfVersion(context, found, name, mine.basedOn));
  if (mine?.kind !== 'aside' || !theirs || base === undefined) return undefined;
  const { version, at, by } = theirs;
  const parts = mergeTexts(base, mine.text, theirs.text);
  return { outcome: 'clash', mine: between.mine, theirs: { version, at, by }, parts };
}

/**
 * Saves the text that follows from what was chosen at each place. If somebody has saved meanwhile, it is put together
 * with theirs, or clashes anew.
 */
export async function settleClash(
  context: Context,
  found: FoundRound,
  settled: Between & { readonly name: string; readonly choice: (place: number) => string },
  actor: Actor,
): Promise<SavedTemplate | undefined> {
  const clash = await clashOf(context, found, settled.name, settled);
  if (!clash) return undefined;
  const places = clash.parts.filter(({ kind }) => kind === 'clash');
  const choices = places.map((_, place) => choiceOf(settled.choice(place)));
  const text = settledText(clash.parts, choices);
  const saved = await saveTemplate(context, found, { name: settled.name, text, seen: settled.theirs }, actor);
  return saved.ok ? saved.value : undefined;
}

function choiceOf(text: string): Choice {
  return text === 'mine' || text === 'theirs' ? text : 'both';
}
