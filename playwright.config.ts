import { defineConfig, devices } from '@playwright/test';
import { readVariable } from './scripts/processes/environment.ts';
import { findBrowser } from './scripts/test/find-browser.ts';

/** One that nobody uses by habit, so that a Faxdesk at work is left alone. */
const port = readVariable('FAXDESK_E2E_PORT') ?? '3219';
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'artefacts/end-to-end',
  workers: 2,
  // Generous for a small machine under load; what is slow for people is measured elsewhere.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // Whatever hangs must end within a run of CI, with the results so far.
  globalTimeout: 25 * 60_000,
  reporter: [['list'], ['json', { outputFile: 'artefacts/reports/end-to-end.json' }]],
  use: {
    baseURL,
    // Nobody reads the traces of tests that pass; `--trace on` records them when they are needed.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'desktop', use: devices['Desktop Chrome'] },
    // What does not depend on the width is tried once.
    {
      name: 'phone',
      use: devices['Pixel 7'],
      testIgnore:
        /(number-plan|compose-by-keyboard|download-copy|keep-draft|draft-in-two-tabs|manage-callbacks|survive-upload|drop-documents|triage)\.spec/,
    },
  ],
  webServer: {
    command: `node e2e/start-server.ts ${port}`,
    url: `${baseURL}/api/ready`,
    timeout: 180_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
