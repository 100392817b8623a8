import { expect, it } from 'vitest';
import { CommandError } from '../processes/run-command.ts';
import { runSteps } from './run-steps.ts';

const passes = () => Promise.resolve();
const fails = () => Promise.reject(new CommandError('lint failed', 'line 3: wrong'));

it('goes on after a failure, but not with what needs the failed step', async () => {
  const printed: string[] = [];
  const tallies = await runSteps(
    [
      { name: 'build', run: fails },
      { name: 'end to end', run: passes, needs: ['build'] },
      {
        name: 'unit',
        run: passes,
        readTally: () => Promise.resolve({ passed: 5, failed: 0, skipped: 1 }),
      },
    ],
    (line) => printed.push(line),
  );
  expect(tallies).toEqual([
    { passed: 0, failed: 1, skipped: 0 },
    { passed: 0, failed: 1, skipped: 0 },
    { passed: 5, failed: 0, skipped: 1 },
  ]);
  expect(printed[0]).toBe('line 3: wrong\nlint failed');
  expect(printed.join('\n')).toContain('Not run, because build failed.');
});

it('runs lanes side by side, and what comes after them when all have ended', async () => {
  const begun = Promise.withResolvers<undefined>();
  const ended: string[] = [];
  const waits = { name: 'crashes', run: () => begun.promise.then(() => ended.push('crashes')) };
  const begins = { name: 'lint', run: () => Promise.resolve(begun.resolve(undefined)) };
  const last = { name: 'integration', run: () => Promise.resolve(ended.push('integration')) };
  await runSteps([[[waits], [begins]], last], () => undefined);
  expect(ended).toEqual(['crashes', 'integration']);
});

it('counts a runner that leaves no report as one failure', async () => {
  const readTally = () => Promise.reject(new Error('ENOENT'));
  const tallies = await runSteps([{ name: 'unit', run: fails, readTally }], () => undefined);
  expect(tallies).toEqual([{ passed: 0, failed: 1, skipped: 0 }]);
});
