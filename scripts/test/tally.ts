import { z } from 'zod';

export type Tally = { passed: number; failed: number; skipped: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

export function readVitest(json: string): Tally {
  const report = vitestReport.parse(JSON.parse(json));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function readPlaywright(json: string): Tally {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(JSON.parse(json)).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** A runner that fails without a failed test (a file that does not load) still failed. */
export function withExit(tally: Tally, succeeded: boolean): Tally {
  if (succeeded || tally.failed > 0) return tally;
  return { ...tally, failed: 1 };
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The closing line, in the form that machines look for. */
export function toLine({ passed, failed, skipped }: Tally): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line;
}
