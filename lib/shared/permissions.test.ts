import { describe, expect, it } from 'vitest';
import { can, canOnFax, type Actor, type FaxVerb, type Role } from './permissions.ts';

const actor = (role: Role): Actor => ({ userId: 'me', role });
const mine = { ownerId: 'me' };
const theirs = { ownerId: 'somebody else' };
const nobodys = { ownerId: null };

describe('canOnFax', () => {
  /** Role, verb, and whether it is allowed on one's own fax, another's, and an imported one. */
  it.each<[Role, FaxVerb, boolean, boolean]>([
    ['staff', 'view', true, false],
    ['staff', 'download', true, false],
    ['staff', 'delete', true, false],
    ['staff', 'retry', true, false],
    ['support', 'view', true, true],
    ['support', 'download', true, true],
    ['support', 'delete', true, false],
    ['support', 'retry', true, true],
    ['admin', 'view', true, true],
    ['admin', 'download', true, true],
    ['admin', 'delete', true, true],
    ['admin', 'retry', true, true],
  ])('%s, %s: own %s, another’s %s', (role, verb, own, any) => {
    expect(canOnFax(actor(role), verb, mine)).toBe(own);
    expect(canOnFax(actor(role), verb, theirs)).toBe(any);
    expect(canOnFax(actor(role), verb, nobodys)).toBe(any);
  });
});

describe('can', () => {
  it.each(['insight:view', 'case:handle'] as const)('keeps from staff: %s', (permission) => {
    expect(
      (['staff', 'support', 'admin'] as const).map((role) => can(actor(role), permission)),
    ).toEqual([false, true, true]);
  });

  it.each(['user:manage', 'callback:manage'] as const)('lets admins alone: %s', (permission) => {
    expect(
      (['staff', 'support', 'admin'] as const).map((role) => can(actor(role), permission)),
    ).toEqual([false, false, true]);
  });
});
