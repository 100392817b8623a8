import { expect, test } from 'vitest';
import { emptyFields } from './draft.ts';
import {
  keepOrRenewKeys,
  markCertain,
  markUncertain,
  mayHaveBeenSent,
  toFingerprint,
} from './send-keys.ts';

function makeKeyMaker(): () => string {
  let count = 0;
  return () => `key-${(count += 1)}`;
}

test('keeps the key while the content is the same', () => {
  const makeKey = makeKeyMaker();
  const first = keepOrRenewKeys(null, 'content', makeKey);
  expect(keepOrRenewKeys(first, 'content', makeKey)).toBe(first);
});

test('renews the key when the content changes', () => {
  const makeKey = makeKeyMaker();
  const first = keepOrRenewKeys(null, 'content', makeKey);
  expect(keepOrRenewKeys(first, 'other', makeKey).current.key).toBe('key-2');
});

test('gives back the key of an uncertain try when its content comes back', () => {
  const makeKey = makeKeyMaker();
  const tried = markUncertain(keepOrRenewKeys(null, 'content', makeKey));
  const changed = keepOrRenewKeys(tried, 'content with a slip', makeKey);
  expect(mayHaveBeenSent(changed)).toBe(true);
  const undone = keepOrRenewKeys(changed, 'content', makeKey);
  expect(undone.current.key).toBe('key-1');
  expect(mayHaveBeenSent(undone)).toBe(false);
});

test('forgets an uncertain try when the server has answered no', () => {
  const keys = markCertain(markUncertain(keepOrRenewKeys(null, 'content', makeKeyMaker())));
  expect(mayHaveBeenSent(keepOrRenewKeys(keys, 'other', makeKeyMaker()))).toBe(false);
});

test('remembers an uncertain try while another one is made and refused', () => {
  const makeKey = makeKeyMaker();
  const first = markUncertain(keepOrRenewKeys(null, 'content', makeKey));
  const second = markUncertain(keepOrRenewKeys(first, 'other', makeKey));
  expect(mayHaveBeenSent(markCertain(second))).toBe(true);
});

test('takes another order of the files for another content, but not a stray space', () => {
  const fields = { ...emptyFields, title: 'Lease' };
  expect(toFingerprint(fields, ['a', 'b'])).not.toBe(toFingerprint(fields, ['b', 'a']));
  expect(toFingerprint({ ...fields, title: 'Lease ' }, ['a'])).toBe(toFingerprint(fields, ['a']));
});
