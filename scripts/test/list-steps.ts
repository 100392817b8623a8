import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from '#lib/server/postgres/find-free-port.ts';
import { buildWeb, prepareClient } from '../build/build-web.ts';
import { root, runCommand } from '../processes/run-command.ts';
import { requireBrowser } from './require-browser.ts';
import type { Stage } from './run-steps.ts';
import { readPlaywright, readVitest, type Tally } from './tally.ts';

export type Step = {
  name: string;
  /** Resolves when all is well, rejects when not. */
  run: () => Promise<unknown>;
  /** What the step counted; a step without counts as one check. */
  readTally?: () => Promise<Tally>;
  /** Steps without which this one can't run. */
  needs?: string[];
};

const reports = join(root, 'artefacts/reports');
/** Two minutes: so long does Faxdesk wait for a job that a crash lost. */
const shortChaos = ['--faxes', '30', '--kills', '12', '--speed', '100'];
const next = 'node_modules/next/dist/bin/next';

const client: Step = { name: 'client', run: prepareClient };

const types: Step = {
  name: 'types',
  needs: ['client'],
  run: async () => {
    await runCommand(next, ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' });
    await runCommand('node_modules/typescript/bin/tsc', ['--noEmit']);
  },
};

/** They compute, and wait for nothing. */
const readingSteps: Step[] = [
  {
    name: 'format',
    run: () => runCommand('node_modules/prettier/bin/prettier.cjs', ['--check', '.']),
  },
  {
    name: 'lint',
    run: () => runCommand('node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  },
  toVitestStep('unit'),
];

/** What `npm run verify` checks: no network, no browser, no database. */
export const quickSteps: Stage[] = [client, types, ...readingSteps];

const unusedCode: Step = {
  name: 'unused code',
  run: () => runCommand('node_modules/knip/bin/knip.js', []),
};

const crashes: Step = {
  name: 'crashes',
  needs: ['build'],
  run: () => runCommand('scripts/chaos/chaos-command.ts', shortChaos),
};

/** What `npm test` checks. */
export const fullSteps: Stage[] = [
  client,
  types,
  { name: 'build', run: () => buildWeb(() => undefined), needs: ['client'] },
  // The crash run mostly waits: for the leases of the processes that it killed.
  [[crashes], [...readingSteps, unusedCode]],
  toVitestStep('integration'),
  { name: 'browser', run: requireBrowser },
  toPlaywrightStep(),
];

function toVitestStep(project: string): Step {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: project,
    needs: ['client'],
    run: async () => {
      await rm(report, { force: true });
      await runCommand('node_modules/vitest/vitest.mjs', [
        'run',
        '--project',
        project,
        ...reporters,
      ]);
    },
    readTally: async () => readVitest(await readFile(report, 'utf8')),
  };
}

function toPlaywrightStep(): Step {
  const report = join(reports, 'end-to-end.json');
  return {
    name: 'end to end',
    needs: ['build', 'browser'],
    run: async () => {
      await rm(report, { force: true });
      await runCommand('node_modules/@playwright/test/cli.js', ['test'], {
        FAXDESK_CHROMIUM: await requireBrowser(),
        FAXDESK_E2E_PORT: String(await findFreePort()),
      });
    },
    readTally: async () => readPlaywright(await readFile(report, 'utf8')),
  };
}
