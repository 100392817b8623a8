import { setTimeout as sleep } from 'node:timers/promises';
import { toSentence } from '../processes/to-sentence.ts';
import { Stops } from './stops.ts';

export type RunContext = { stops: Stops; report: (line: string) => void };

/**
 * Starts parts and shows what `run` answers, then stays until it is told to stop: every part that
 * `run` put into `stops` is stopped, and the process exits.
 */
export async function runUntilStopped(
  run: (context: RunContext) => Promise<string>,
): Promise<void> {
  const stops = new Stops();
  let isStopping = false;
  const stop = async (exitCode: number): Promise<void> => {
    isStopping = true;
    await stops.run();
    // A part that was just starting is still to be stopped; a build is not worth waiting for.
    await Promise.race([started, sleep(3_000)]);
    await stops.run();
    process.exit(exitCode);
  };
  const start = async (): Promise<void> => {
    try {
      const screen = await run({ stops, report: (line) => console.log(line) });
      if (!isStopping) console.log(screen);
    } catch (error) {
      if (isStopping) return;
      console.error(toSentence(error));
      process.exitCode = 1;
    }
  };
  const started = start();
  // The last one: whoever started us is gone without a word.
  for (const reason of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
    process.on(reason, () => {
      if (isStopping) return;
      console.log('Stopping …');
      void stop(0);
    });
  }
  await started;
  if (process.exitCode) await stop(1);
}
