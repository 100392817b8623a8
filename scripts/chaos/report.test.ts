import { expect, it } from 'vitest';
import type { Verdict } from './judge-fax.ts';
import { findFaults, toTable, type Report } from './report.ts';

const good: Report = {
  ...{ seed: 7, durationMs: 1000, asked: 2, deliverable: 2, stepGoal: 1, failedStarts: 0 },
  ...{ wrong: [], strays: [], deaths: [], faults: {}, troubles: {} },
  killsByPart: { web: 1 },
  killsByStep: { attempt_recorded: 1 },
  verdicts: [toVerdict({ kind: 'delivered' }), toVerdict({ kind: 'delivered' })],
};

function toVerdict(verdict: Verdict): Report['verdicts'][number] {
  return { title: 'Fax', recipient: '+12015550100', verdict };
}

it('finds nothing wrong with a run that kept the promise, nor with one fax of few given up', () => {
  expect(findFaults(good)).toEqual([]);
  const verdicts = [toVerdict({ kind: 'given_up', code: 'connection_lost' })];
  expect(findFaults({ ...good, deliverable: 1, verdicts })).toEqual([]);
});

it('does not ask of faxes that had no time for retries that they are delivered', () => {
  const ranOut = toVerdict({ kind: 'ran_out', code: 'error_busy' });
  expect(findFaults({ ...good, deliverable: 5, verdicts: [ranOut, ranOut, ranOut] })).toEqual([
    'only 0 of 5 that can be delivered were',
  ]);
  const verdicts = [...good.verdicts, ranOut, ranOut];
  expect(findFaults({ ...good, deliverable: 4, verdicts })).toEqual([]);
});

it.each([
  [{ verdicts: [...good.verdicts, toVerdict({ kind: 'lost', why: 'gone' })] }, '1 lost'],
  [{ verdicts: [...good.verdicts, toVerdict({ kind: 'doubled', why: 'twice' })] }, '1 doubled'],
  [{ strays: ['id'] }, '1 that nobody asked for'],
  [{ killsByStep: { attempt_recorded: 0 } }, 'attempt_recorded was hit only 0 of 1 times'],
  [{ deaths: ['worker ended (code 1)'] }, 'the worker ended (code 1) by itself'],
  [{ wrong: ['people got 500'] }, 'people got 500'],
  [{ deliverable: 300 }, 'only 2 of 300 that can be delivered were'],
] satisfies [Partial<Report>, string][])('finds what is wrong: %j', (change, sentence) => {
  expect(findFaults({ ...good, ...change })).toEqual([sentence]);
});

it('names each fax that is wrong in the table', () => {
  const verdicts = [toVerdict({ kind: 'lost', why: 'Faxdesk does not show it' })];
  expect(toTable({ ...good, verdicts })).toContain(
    'lost: Fax to +12015550100: Faxdesk does not show it',
  );
});
