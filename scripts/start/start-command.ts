import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '#lib/server/env.ts';
import { toSentence } from '../processes/to-sentence.ts';
import { runFaxdesk } from './run-faxdesk.ts';
import { Stops } from './stops.ts';

const stops = new Stops();
const isDev = process.argv.includes('--dev');
let isStopping = false;

async function stop(exitCode: number): Promise<void> {
  isStopping = true;
  await stops.run();
  // A part that was just starting is still to be stopped; a build is not worth waiting for.
  await Promise.race([started, sleep(3_000)]);
  await stops.run();
  process.exit(exitCode);
}

function stopOnRequest(): void {
  if (isStopping) return;
  console.log('Stopping …');
  void stop(0);
}

process.on('SIGINT', stopOnRequest);
process.on('SIGTERM', stopOnRequest);
process.on('SIGHUP', stopOnRequest);
// Whoever started us is gone without a word.
process.on('disconnect', stopOnRequest);

async function start(): Promise<void> {
  try {
    const report = (line: string) => console.log(line);
    const screen = await runFaxdesk({ env: env(), isDev, stops, report });
    if (!isStopping) console.log(screen);
  } catch (error) {
    if (isStopping) return;
    console.error(toSentence(error));
    process.exitCode = 1;
  }
}

const started = start();
await started;
if (process.exitCode) await stop(1);
