import { expect, test } from 'vitest';
import { emptyFields } from '../drafts/draft.ts';
import { toForm } from './send-fax.ts';

test('puts the fields before the files and leaves out what is empty', () => {
  const fields = { ...emptyFields, recipient: ' (202) 555-0100 ', coverTo: '  ' };
  const form = toForm(fields, [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')]);
  expect([...form.keys()]).toEqual(['recipient', 'cover', 'duplicateCheck', 'files', 'files']);
  expect(form.get('recipient')).toBe('(202) 555-0100');
});

test('asks to be warned of a duplicate unless it is meant', () => {
  expect(toForm(emptyFields, [], true).has('duplicateCheck')).toBe(false);
});

test('asks for test mode only when it is on', () => {
  expect(toForm(emptyFields, []).has('testMode')).toBe(false);
  expect(toForm({ ...emptyFields, testMode: true }, []).get('testMode')).toBe('true');
});
