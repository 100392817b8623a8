import type { CarefulPerson } from './careful-person.ts';
import { gatherEvidence } from './gather-evidence.ts';
import type { Laboratory } from './laboratory.ts';
import type { PlannedFax } from './plan-faxes.ts';
import { countEach, toVerdicts, type Report } from './report.ts';
import { waitUntilSettled } from './run-traffic.ts';

/** Calls that a crash interrupts are open for 90 s, and a lost job for two minutes. */
const SETTLE_WITHIN_MS = 8 * 60_000;

interface Ended {
  laboratory: Laboratory;
  person: CarefulPerson;
  planned: readonly PlannedFax[];
  /** The ids that Faxdesk gave, by title. */
  promises: ReadonlyMap<string, string>;
  seed: number;
  startedAt: number;
  /** What the experiment itself found wrong. */
  wrong: readonly string[];
  report: (line: string) => void;
}

/** Waits until every fax is settled, and compares what was asked with what the provider took. */
export async function conclude(ended: Ended): Promise<Report> {
  const { laboratory, person, planned, promises, seed, startedAt, report } = ended;
  const { control, steps } = laboratory;
  const settling = { withinMs: SETTLE_WITHIN_MS, report };
  const shown = await waitUntilSettled({ person, faxes: planned }, settling);
  const { evidence, strays } = await gatherEvidence(planned, promises, shown, laboratory);
  return {
    ...{ seed, strays, wrong: ended.wrong },
    asked: planned.length,
    deliverable: planned.filter(({ expected }) => expected === 'delivered').length,
    durationMs: performance.now() - startedAt,
    verdicts: toVerdicts(evidence),
    ...countBroken(laboratory),
    stepGoal: steps.goal,
    faults: await control.countFaults(),
    troubles: countEach(person.troubles.map(({ kind }) => kind)),
  };
}

function countBroken({ database, sandbox, webs, workers, steps }: Laboratory) {
  const killsByPart: Record<string, number> = {};
  for (const { name, kills } of [database, sandbox, ...webs, ...workers]) {
    killsByPart[name] = (killsByPart[name] ?? 0) + kills;
  }
  const programs = [sandbox, ...webs, ...workers];
  return {
    killsByPart,
    killsByStep: steps.countHits(),
    failedStarts: programs.reduce((sum, { failedStarts }) => sum + failedStarts, 0),
    deaths: programs.flatMap(({ name, deaths }) => deaths.map((how) => `${name} ${how}`)),
  };
}
