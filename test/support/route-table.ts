/** Who may what, as the app itself says: every route and every role. */
import { type Person, type Role, roles } from '../../src/access/policy.ts';
import { authorityId } from '../../src/core/ids.ts';
import { mayOpen } from '../../src/web/navigation.ts';
import type { Route } from '../../src/web/route.ts';

export const northPerson = (role: Role): Person =>
  ['respondent', 'approver', 'authority-reader'].includes(role)
    ? { name: `test ${role}`, roles: [role], authority: authorityId('north') }
    : { name: `test ${role}`, roles: [role] };

/** A line per route; ✓ where the role gets past the gate. Sorted, so that the order of the code does not matter. */
export function routeTable(routes: readonly Route[]): string {
  const heads = ['route', 'needs', 'nobody', ...roles];
  const lines = routes
    .toSorted((a, b) => compare(`${a.path} ${a.method}`, `${b.path} ${b.method}`))
    .map(({ method, path, access }) => {
      const mark = (person: Person) => (mayOpen(access, person) ? '✓' : '');
      const cells = [mark({ name: '', roles: [] }), ...roles.map((role) => mark(northPerson(role)))];
      return `| \`${method} ${path}\` | ${access} | ${cells.join(' | ')} |`;
    });
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...lines].join('\n');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
