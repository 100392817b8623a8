import { rm } from 'node:fs/promises';
import { CommandError } from '../processes/run-command.ts';
import { StartError } from '../processes/start-error.ts';
import { Stops } from '../start/stops.ts';
import type { Outcome, Run } from './enter-laboratory.ts';
import { readOptions } from './read-options.ts';
import { findFaults, toTable } from './report.ts';
import { runAmbiguous } from './run-ambiguous.ts';
import { runBatch } from './run-batch.ts';
import { runDatabasePause } from './run-database-pause.ts';
import { runCrashes } from './run-crashes.ts';
import { runInFlight } from './run-in-flight.ts';

const stops = new Stops();

function stopOnRequest(): void {
  void stops.run().then(() => process.exit(130));
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'])
  process.on(signal, stopOnRequest);

function toSentence(error: unknown): string {
  if (error instanceof CommandError) return `${error.output}\n${error.message}`;
  if (error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function experiment(run: Run): Promise<Outcome> {
  const { ambiguous, batch, 'database-pause': pauseSeconds, 'in-flight': inFlight } = run.options;
  if (ambiguous !== undefined) return runAmbiguous(run, ambiguous);
  if (pauseSeconds !== undefined) return runDatabasePause(run, pauseSeconds);
  if (inFlight !== undefined) return runInFlight(run, inFlight);
  if (batch !== undefined) return runBatch(run, batch);
  return runCrashes(run);
}

async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const report = (line: string) => console.log(line);
  const { result, dataDir } = await experiment({ options, stops, report });
  await stops.run();
  console.log(toTable(result));
  const faults = findFaults(result);
  if (faults.length === 0) {
    await rm(dataDir, { recursive: true, force: true });
    return 0;
  }
  console.log(`Wrong: ${faults.join(', ')}.`);
  console.log(`Everything lies in ${dataDir}; again: --seed ${options.seed}.`);
  return 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(toSentence(error));
  process.exitCode = 1;
}
await stops.run();
process.exit();
