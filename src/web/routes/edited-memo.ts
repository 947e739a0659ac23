import type { Context } from '../../actions/context.ts';
import type { FoundRound } from '../../actions/find-round.ts';
import type { SavedTemplate } from '../../actions/save-template.ts';
import type { Call } from '../route.ts';
import type { Proofreader } from '../services.ts';

/** One memo's template at hand. */
export interface EditedMemo {
  readonly context: Context;
  readonly proofread: Proofreader;
  readonly call: Call;
  readonly found: FoundRound;
  readonly name: string;
  /** Of the editor. */
  readonly address: string;
}
export type EditorHandler = (memo: EditedMemo) => Promise<Response>;

/** Where to choose between two texts. */
export function clashAddress(
  { address }: EditedMemo,
  clash: Extract<SavedTemplate, { outcome: 'clash' }>,
): string {
  return `${address}/vaelg?min=${clash.mine}&anden=${clash.theirs.version}`;
}
