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

it('counts a runner that leaves no report as one failure', async () => {
  const readTally = () => Promise.reject(new Error('ENOENT'));
  const tallies = await runSteps([{ name: 'unit', run: fails, readTally }], () => undefined);
  expect(tallies).toEqual([{ passed: 0, failed: 1, skipped: 0 }]);
});
