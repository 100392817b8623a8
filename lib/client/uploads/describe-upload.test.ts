import { expect, test } from 'vitest';
import { describeUpload } from './describe-upload.ts';
import { waiting } from './upload-progress.ts';

const MB = 1_000_000;
const sending = { ...waiting, state: 'sending' as const, sentBytes: 12 * MB };

test('says how much, how fast and how long', () => {
  const text = describeUpload({ ...sending, bytesPerSecond: 3.1 * MB }, 80 * MB);
  expect(text).toBe('12 MB of 80 MB · 3.1 MB/s · 22 s left');
  const slow = { ...sending, bytesPerSecond: 100_000 };
  expect(describeUpload(slow, 80 * MB)).toContain('11 min left');
  expect(describeUpload({ ...sending, bytesPerSecond: 60 * MB }, 80 * MB)).toContain('2 s left');
});

test('says no time while it does not know the speed, and none for the last moment', () => {
  expect(describeUpload(sending, 80 * MB)).toBe('12 MB of 80 MB');
  const last = { ...sending, sentBytes: 79_999_999, bytesPerSecond: MB };
  expect(describeUpload(last, 80 * MB)).toBe('80 MB of 80 MB · 1.0 MB/s');
});

test('says that it is read when all of it is sent', () => {
  expect(describeUpload({ ...sending, sentBytes: 80 * MB }, 80 * MB)).toBe('80 MB · checking…');
});

test('says why it does not move', () => {
  expect(describeUpload(waiting, MB)).toBe('1.0 MB · waiting');
  expect(describeUpload({ ...sending, state: 'paused' }, 80 * MB)).toContain('goes on by itself');
  expect(describeUpload({ ...sending, state: 'failed', sentence: 'No.' }, MB)).toBe('No.');
  expect(describeUpload(null, MB)).toContain('choose the file again');
});
