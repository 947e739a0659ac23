/** Which provisions were in force at the moment that a sheet was sent. */
import type { Instant } from '../core/calendar.ts';
import { localMomentIn } from '../core/local-moment.ts';
import type { Rules } from './rules.ts';
import { type DatedVersion, datedVersions, spanOf } from './spans.ts';

export interface ProvisionsAt {
  readonly inForce: readonly DatedVersion[];
  /** Sources or gaps in them leave it open whether these held. */
  readonly uncertain: readonly DatedVersion[];
}

/**
 * Versions of orders and guidelines at the instant, in the order of the file. The same rules and the same instant always give the
 * same; what is only agreed or planned is in neither list. Both lists are empty where nothing held.
 */
export function provisionsAt(rules: Rules, timeZone: string, at: Instant): ProvisionsAt {
  const moment = localMomentIn(timeZone, at);
  const all = datedVersions(rules.orders);
  const inForce: DatedVersion[] = [];
  const uncertain: DatedVersion[] = [];
  for (const dated of all) {
    const { begins, ends } = spanOf(dated, all);
    if (begins.last === undefined || (ends.last !== undefined && ends.last <= moment)) continue;
    const hasBegun = begins.last <= moment;
    const mayHaveBegun = begins.first === undefined || begins.first <= moment;
    const mayHaveEnded = ends.first !== undefined && ends.first <= moment;
    if (hasBegun && !mayHaveEnded) inForce.push(dated);
    else if (hasBegun || mayHaveBegun) uncertain.push(dated);
  }
  return { inForce, uncertain };
}

export type StandingAt = 'in-force' | 'not-in-force' | 'uncertain';

/** Whether one version of an order or guideline, by its reference, held at the instant. */
export function standingAt(rules: Rules, timeZone: string, at: Instant, ref: string): StandingAt {
  const { inForce, uncertain } = provisionsAt(rules, timeZone, at);
  if (inForce.some((one) => one.ref === ref)) return 'in-force';
  return uncertain.some((one) => one.ref === ref) ? 'uncertain' : 'not-in-force';
}

/** Where a sheet stands to a version: as it was when it was sent, or nowhere while it has not been. */
export const ruleGroups = ['in-force', 'not-in-force', 'uncertain', 'not-sent'] as const;
export type RuleGroup = (typeof ruleGroups)[number];
