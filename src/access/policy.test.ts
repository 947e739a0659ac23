import { expect, test } from 'vitest';
import { authorityId } from '../core/ids.ts';
import { may, nobody, permissions, roles } from './policy.ts';

test('nobody may do anything that needs a permission', () => {
  expect(permissions.filter((permission) => may(nobody, permission))).toEqual([]);
});

test.each([
  ['an observer follows', 'observer', 'rounds.follow', true],
  ['an observer changes nothing', 'observer', 'rounds.manage', false],
  ['an analyst does not publish', 'analyst', 'memos.publish', false],
  ['a coordinator does not give out accounts', 'coordinator', 'users.manage', false],
  ['a coordinator does not sign for an authority', 'coordinator', 'authority.sign', false],
] as const)('%s', (_title, role, permission, expected) => {
  expect(may({ name: 'Ida', roles: [role] }, permission)).toBe(expected);
});

test('the roles of an authority are nothing without one', () => {
  expect(may({ name: 'Ida', roles: ['approver'] }, 'authority.sign')).toBe(false);
  expect(may({ name: 'Ida', roles: ['approver'], authority: authorityId('0101') }, 'authority.sign')).toBe(
    true,
  );
});

test('every role may do something', () => {
  const authority = authorityId('0101');
  for (const role of roles)
    expect(
      permissions.filter((permission) => may({ name: 'Ida', roles: [role], authority }, permission)),
    ).not.toEqual([]);
});
