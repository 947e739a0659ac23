/** A local decision stays within the national rule that leaves room for it. */
import type { Rules } from './rules.ts';
import type { PlacedFault } from './rules-fault.ts';
import { datedVersions, spanOf } from './spans.ts';
import type { WrittenRules } from './written-rules.ts';

export function checkLocalDecisions(written: WrittenRules, rules: Rules): readonly PlacedFault[] {
  const all = datedVersions(rules.orders);
  return rules.localDecisions.flatMap((decision, index): readonly PlacedFault[] => {
    const path = ['localDecisions', index];
    const frame = all.find(({ ref }) => ref === decision.under);
    if (!frame) return [];
    const faults: PlacedFault[] = [];
    for (const act of decision.acts)
      if (!frame.version.provisions.some((one) => one.leavesToPlaces && one.acts.includes(act)))
        faults.push({ path: [...path, 'acts'], code: 'local-without-frame', version: frame.ref, act });
    const { begins, ends } = spanOf(frame, all);
    const early = begins.first === undefined || decision.from < begins.first;
    const late =
      ends.last !== undefined && (decision.until === undefined ? false : decision.until > ends.last);
    const after = ends.last !== undefined && decision.from >= ends.last;
    if (early || late || after)
      faults.push({
        path: [...path, late ? 'to' : 'from'],
        code: 'local-outside-frame',
        version: frame.ref,
        from: written.localDecisions[index]?.from ?? '',
        to: written.localDecisions[index]?.to ?? '',
      });
    return faults;
  });
}
