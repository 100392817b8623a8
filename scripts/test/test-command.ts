import { toSeconds } from '../start/stopwatch.ts';
import { fullSteps, quickSteps } from './list-steps.ts';
import { runSteps } from './run-steps.ts';
import { sum, toLine } from './tally.ts';

const startedAt = performance.now();
const steps = process.argv.includes('--quick') ? quickSteps : fullSteps;
const total = sum(await runSteps(steps, (line) => console.log(line)));
console.log(`\nAll of it took ${toSeconds(performance.now() - startedAt)}.`);
console.log(toLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
