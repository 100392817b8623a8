import { expect, it } from 'vitest';
import { Stops } from './stops.ts';

function record() {
  const done: string[] = [];
  const toStop = (name: string) => async () => {
    await Promise.resolve();
    done.push(name);
  };
  return { done, toStop };
}

it('undoes the last thing first, and everything once', async () => {
  const { done, toStop } = record();
  const stops = new Stops();
  stops.add(toStop('database'));
  stops.add(toStop('web'));
  await Promise.all([stops.run(), stops.run()]);
  expect(done).toEqual(['web', 'database']);
});

it('undoes at once what comes after the stop, and lets nothing more begin', async () => {
  const { done, toStop } = record();
  const stops = new Stops();
  await stops.run();
  stops.add(toStop('late'));
  await stops.run();
  expect(done).toEqual(['late']);
  expect(() => stops.throwIfRunning()).toThrow(/stopped while it was starting/);
});
