/** Every fault of a programme's rules, each with its place in the file. */
import { checkExamples } from './check-examples.ts';
import { checkLocalDecisions } from './check-local-decisions.ts';
import { checkNames } from './check-names.ts';
import { checkOverlaps } from './check-overlaps.ts';
import { checkProvisions } from './check-provisions.ts';
import { checkVersions } from './check-versions.ts';
import { checkWording } from './check-wording.ts';
import { rulesFromWritten } from './from-written.ts';
import type { Rules } from './rules.ts';
import type { PlacedFault } from './rules-fault.ts';
import type { WrittenRules } from './written-rules.ts';

/**
 * The rules and what is wrong with them. Whether rules contradict each other, and whether the examples hold, is only
 * judged where names and dates are in order, so that one slip is told of once.
 */
export function checkRules(written: WrittenRules): { rules: Rules; faults: readonly PlacedFault[] } {
  const rules = rulesFromWritten(written);
  const first = [
    ...checkNames(written),
    ...checkVersions(written, rules),
    ...checkProvisions(written),
    ...checkWording(written),
  ];
  const faults =
    first.length > 0
      ? first
      : [...checkOverlaps(written, rules), ...checkLocalDecisions(written, rules), ...checkExamples(rules)];
  return { rules, faults };
}
