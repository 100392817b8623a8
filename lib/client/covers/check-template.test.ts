import { expect, test } from 'vitest';
import { checkTemplate } from './check-template.ts';

test('says what is wrong at the part and field that it stands in, wherever it was moved', () => {
  const { input, problems } = checkTemplate(' ', [
    { blockId: 'a', block: { kind: 'rule' } },
    { blockId: 'b', block: { kind: 'heading', text: '{{me}}' } },
    { blockId: 'c', block: { kind: 'facts', rows: [{ label: 'To', value: '{{you}}' }] } },
    { blockId: 'd', block: { kind: 'space', points: Number.NaN } },
  ]);
  expect(input).toBeNull();
  expect([...problems.keys()]).toEqual(['name', 'b/text', 'c/rows.0.value', 'd/points']);
  expect(problems.get('d/points')).toBe('Enter a number.');
});

test('gives what can be saved, with a trimmed name', () => {
  const { input } = checkTemplate(' Desk ', [{ blockId: 'a', block: { kind: 'message' } }]);
  expect(input).toEqual({ name: 'Desk', blocks: [{ kind: 'message' }] });
});
