import { CommandError } from '../processes/run-command.ts';
import { toSeconds } from '../start/stopwatch.ts';
import type { Step } from './list-steps.ts';
import { withExit, type Tally } from './tally.ts';

type Outcome = { tally: Tally; error?: unknown };

/** A step, or lanes of steps that run side by side. */
export type Stage = Step | Step[][];

/** Runs every step that can run, though others failed, and says how each went. */
export async function runSteps(stages: Stage[], print: (line: string) => void): Promise<Tally[]> {
  const failed = new Set<string>();
  const tallies: Tally[] = [];
  for (const stage of stages) {
    const lanes = Array.isArray(stage) ? stage : [[stage]];
    await Promise.all(lanes.map((steps) => runLane(steps, { failed, tallies, print })));
  }
  return tallies;
}

interface Results {
  failed: Set<string>;
  tallies: Tally[];
  print: (line: string) => void;
}

async function runLane(steps: Step[], { failed, tallies, print }: Results): Promise<void> {
  for (const step of steps) {
    const startedAt = performance.now();
    const missing = step.needs?.filter((name) => failed.has(name)) ?? [];
    const outcome = missing.length > 0 ? toNotRun(missing) : await runStep(step);
    if (outcome.error !== undefined) {
      failed.add(step.name);
      print(toText(outcome.error));
    }
    tallies.push(outcome.tally);
    print(toReport(step.name, outcome, performance.now() - startedAt));
  }
}

async function runStep(step: Step): Promise<Outcome> {
  try {
    await step.run();
    const tally = await step.readTally?.();
    return { tally: tally ?? { passed: 1, failed: 0, skipped: 0 } };
  } catch (error) {
    const nothing = { passed: 0, failed: 0, skipped: 0 };
    const tally = await step.readTally?.().catch(() => nothing);
    return { tally: withExit(tally ?? nothing, false), error };
  }
}

function toNotRun(missing: string[]): Outcome {
  const error = new Error(`Not run, because ${missing.join(' and ')} failed.`);
  return { tally: { passed: 0, failed: 1, skipped: 0 }, error };
}

function toReport(name: string, { tally, error }: Outcome, ms: number): string {
  const mark = error === undefined ? 'ok  ' : 'FAIL';
  const count = tally.passed + tally.failed > 1 ? `${String(tally.passed)} passed` : '';
  return `${mark} ${name.padEnd(14)}${toSeconds(ms).padStart(9)}  ${count}`.trimEnd();
}

function toText(error: unknown): string {
  if (error instanceof CommandError) return `${error.output}\n${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
