import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { readVariable } from '../processes/environment.ts';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium that is here already: the one that the environment names before all others. */
export function findBrowser(): string | undefined {
  const named = readVariable('FAXDESK_CHROMIUM');
  const candidates = [named, ...installed, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}
