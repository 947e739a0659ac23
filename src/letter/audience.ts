/** Groups of authorities and organisations that a letter can be addressed to, and who is in them on a day. */
import type { CalendarDate } from '../core/calendar.ts';
import type { AuthorityId } from '../core/ids.ts';

/** Everybody who is asked. */
export const everyAuthority = 'alle';

export interface AudienceBook {
  readonly authorities: readonly {
    readonly id: AuthorityId;
    readonly groups: Readonly<Record<string, string>>;
  }[];
  readonly organisations: readonly {
    readonly id: AuthorityId;
    readonly group: string;
    readonly validFrom?: CalendarDate;
    readonly validTo?: CalendarDate;
  }[];
}

/** `region:1081`, a category of a grouping of those asked. */
export const categoryGroup = (group: string, category: string) => `${group}:${category}`;
/** `org:socialtilsyn`, a group of organisations. */
export const organisationGroup = (code: string) => `org:${code}`;

/**
 * Everybody who is in one of the groups on the day, each once. Those who are asked are as the programme has them.
 * @example audience({ authorities: [{ id: 'a', groups: { size: 'small' } }], organisations: [] }, ['size:small'], '2020-04-30') // => ["a"]
 */
export function audience(
  { authorities, organisations }: AudienceBook,
  groups: readonly string[],
  asOf: CalendarDate,
): readonly AuthorityId[] {
  const asked = authorities.filter(
    (authority) =>
      groups.includes(everyAuthority) ||
      Object.entries(authority.groups).some(([group, code]) => groups.includes(categoryGroup(group, code))),
  );
  const others = organisations.filter(
    ({ group, validFrom, validTo }) =>
      groups.includes(organisationGroup(group)) &&
      (validFrom === undefined || validFrom <= asOf) &&
      (validTo === undefined || asOf <= validTo),
  );
  return [...new Set([...asked, ...others].map(({ id }) => id))];
}
