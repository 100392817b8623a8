import { expect, test } from 'vitest';
import type { User } from '#lib/shared/users/user.ts';
import { replaceUser } from './user-cache.ts';

const makeUser = (userId: string): User => ({
  userId,
  email: `${userId}@example.com`,
  name: userId,
  role: 'staff',
  isActive: true,
  isInvited: false,
  createdAt: '2026-11-24T10:00:00.000Z',
  lastSignInAt: null,
});

test('changes one person and leaves the others as they are', () => {
  const users = [makeUser('a'), makeUser('b')];
  const changed = replaceUser(users, 'b', { role: 'admin' });
  expect(changed[0]).toBe(users[0]);
  expect(changed[1]).toMatchObject({ role: 'admin', isActive: true });
});
