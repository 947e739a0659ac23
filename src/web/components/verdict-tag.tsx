import type { Language } from '../../core/language.ts';
import { verdicts } from '../../messages/rules.ts';
import type { Verdict } from '../../rules/rules.ts';

/** An answer in a table: word and border, never colour alone. */
export function VerdictTag({
  verdict,
  language,
}: {
  readonly verdict: Verdict;
  readonly language: Language;
}) {
  return <span class={`state-tag verdict-${verdict}`}>{verdicts[verdict][language]}</span>;
}
