import { expect, it } from 'vitest';
import { requireVersion } from './require-version.ts';

it('takes PostgreSQL 15 and newer', () => {
  expect(() => requireVersion('150000')).not.toThrow();
  expect(() => requireVersion('180004')).not.toThrow();
});

it.each(['140011', '90624'])('says which version is needed instead of %s', (version) => {
  expect(() => requireVersion(version)).toThrow(/PostgreSQL (14|9): Faxdesk needs 15 or newer/);
});
