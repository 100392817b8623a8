import { expect, test } from 'vitest';
import { ApiError } from '../api-error.ts';
import { findCurrentVersion } from './find-current-version.ts';

test('finds the version that a refusal carries', () => {
  expect(findCurrentVersion(new ApiError('case_changed', { current: { version: 4 } }))).toBe(4);
  expect(findCurrentVersion(new ApiError('offline'))).toBeNull();
  expect(findCurrentVersion(new Error('broken'))).toBeNull();
});
