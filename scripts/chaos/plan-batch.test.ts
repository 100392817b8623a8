import { expect, it } from 'vitest';
import { planBatch, toList } from './plan-batch.ts';

it('plans one fax for each number, of which one fails', () => {
  const planned = planBatch(1000, 7);
  expect(new Set(planned.map(({ recipient }) => recipient)).size).toBe(1000);
  const failing = planned.filter(({ expected }) => expected !== 'delivered');
  expect(failing).toMatchObject([{ expected: 'error_disconnected' }]);
});

it('writes the list that a person would paste', () => {
  expect(toList(planBatch(2, 7))).toBe(
    'number,case\n+12005550104,Chaos 7 fax 0\n+12015550100,Chaos 7 fax 1',
  );
});
