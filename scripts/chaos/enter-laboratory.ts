import { join } from 'node:path';
import type { Stops } from '../start/stops.ts';
import { CarefulPerson } from './careful-person.ts';
import { startLaboratory, type Laboratory } from './laboratory.ts';
import { createRandom } from './random.ts';
import type { Options } from './read-options.ts';
import type { Report } from './report.ts';

export type Run = { options: Options; stops: Stops; report: (line: string) => void };

/** What an experiment found, and where all of it lies. */
export type Outcome = { result: Report; dataDir: string };

/** The provider's hundred requests a minute would make most experiments one about waiting. */
const ENOUGH_PER_MINUTE = 1_000_000;

/** Starts everything and signs somebody in; `stepGoal`: worker deaths at each step of a send. */
export async function enterLaboratory(
  { options, stops, report }: Run,
  stepGoal: number,
  requestsPerMinute = ENOUGH_PER_MINUTE,
): Promise<{ laboratory: Laboratory; person: CarefulPerson }> {
  const random = createRandom(options.seed);
  const laboratory = await startLaboratory({ options, stepGoal, random, stops, report });
  report(`Seed ${options.seed}; data in ${laboratory.dataDir}`);
  await laboratory.control.change({ requests_per_minute: requestsPerMinute });
  const person = await CarefulPerson.signIn({
    urls: laboratory.urls,
    email: 'staff@faxdesk.example',
    password: laboratory.demoPassword,
    log: join(laboratory.dataDir, 'asked.jsonl'),
  });
  return { laboratory, person };
}
