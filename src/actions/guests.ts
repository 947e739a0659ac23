/** People without accounts: whoever runs the machine, and the made-up people of the demo. */
import { authorityRoles, type Person, type Role, roles } from '../access/policy.ts';
import type { Context } from './context.ts';

/** Whoever sits at the machine, or came with the one-time link that the start prints, runs the whole house. */
export const housePerson: Person = {
  name: 'Koordinator',
  roles: ['administrator', 'coordinator', 'analyst', 'editor'],
};

export interface DemoPerson {
  /** `public` for somebody who is not signed in. */
  readonly as: Role | 'public';
  readonly person: Person;
}

/** A name is as it is in every language. */
const names: Readonly<Record<Role, string>> = {
  administrator: 'Demo-administrator',
  coordinator: 'Demo-koordinator',
  analyst: 'Demo-analytiker',
  editor: 'Demo-redaktør',
  respondent: 'Demo-besvarer',
  approver: 'Demo-godkender',
  'authority-reader': 'Demo-læser',
  observer: 'Demo-observatør',
};

/** One made-up person per role; those of an authority belong to the first of the first programme. */
export function demoPersons(context: Pick<Context, 'programmes'>): readonly DemoPerson[] {
  const [programme] = context.programmes.values();
  const authority = programme?.authorities[0]?.id;
  const people = roles
    .filter((role) => authority !== undefined || !(authorityRoles as readonly Role[]).includes(role))
    .map((role): DemoPerson => {
      const one = { name: names[role], roles: [role] };
      const forOne = (authorityRoles as readonly Role[]).includes(role) && authority !== undefined;
      return { as: role, person: forOne ? { ...one, authority } : one };
    });
  return [...people, { as: 'public', person: { name: '', roles: [] } }];
}
