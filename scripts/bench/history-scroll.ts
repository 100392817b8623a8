import { constants, setPriority } from 'node:os';
import { chromium, type Browser, type Page } from '@playwright/test';
import { requireBrowser } from '../test/require-browser.ts';
import type { BenchOptions } from './bench-options.ts';
import { withSite, type Site } from './history-site.ts';

const FAXES = 100_000;
/** A hand that turns the wheel fast. */
const STEP_PX = 2400;
/** Nothing more came for so long: that is the end. */
const PATIENCE_MS = 15_000;

type Report = (line: string) => void;

/**
 * The list of 100,000 faxes in Chromium, scrolled from its first row to its last and a stretch back:
 * tasks over 50 ms after the page is there, the memory of its scripts, and how many rows are drawn.
 */
export async function benchHistoryScroll(report: Report, options: BenchOptions): Promise<void> {
  const args = ['--no-sandbox', '--enable-precise-memory-info'];
  const browser = await chromium.launch({ executablePath: await requireBrowser(), args });
  // A person's browser has its own machine: what is started from here on yields to it.
  setPriority(constants.priority.PRIORITY_LOW);
  try {
    await withSite(options, FAXES, (site) => scroll(site, browser, report));
  } finally {
    await browser.close();
  }
}

async function scroll({ server }: Site, browser: Browser, report: Report): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies(toCookies(server.url, await server.signInAs('support')));
  const page = await context.newPage();
  await page.goto(`${server.url}/faxes`);
  await page.getByRole('row').nth(20).waitFor();
  await page.waitForTimeout(3000);
  await page.evaluate(watchTasks);
  const start = await page.evaluate(readState);
  const startedAt = performance.now();
  const reached = await goDown(page, report);
  const end = await page.evaluate(readState);
  const seconds = (performance.now() - startedAt) / 1000;
  report(`rows        ${reached} of ${FAXES} in ${seconds.toFixed(0)} s, ${end.rows} drawn`);
  report(`long tasks  ${end.longTasks} over 50 ms, the longest ${end.longestMs.toFixed(0)} ms`);
  report(
    `memory      ${start.megabytes.toFixed(0)} MB at first, ${end.megabytes.toFixed(0)} MB at the end`,
  );
}

function toCookies(url: string, header: string) {
  return header.split('; ').map((cookie) => {
    const at = cookie.indexOf('=');
    return { url, name: cookie.slice(0, at), value: cookie.slice(at + 1) };
  });
}

/** Answers the place of the last row that came into sight. */
async function goDown(page: Page, report: Report): Promise<number> {
  let reached = 0;
  let told = 0;
  let lastMoveAt = performance.now();
  while (reached < FAXES && performance.now() - lastMoveAt < PATIENCE_MS) {
    await page.mouse.wheel(0, STEP_PX);
    await page.waitForTimeout(16);
    const { last, megabytes, longTasks } = await page.evaluate(readState);
    if (last > reached) lastMoveAt = performance.now();
    reached = Math.max(reached, last);
    if (reached - told < 10_000) continue;
    told = reached;
    report(`            ${reached} rows, ${megabytes.toFixed(0)} MB, ${longTasks} long tasks`);
  }
  return reached;
}

declare global {
  interface Window {
    longTasks?: number[];
  }
}

function watchTasks(): void {
  const tasks: number[] = [];
  window.longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
}

function readState() {
  const rows = [...document.querySelectorAll('[data-index]')];
  const tasks = window.longTasks ?? [];
  const memory: unknown = Reflect.get(performance, 'memory');
  const used: unknown = memory instanceof Object ? Reflect.get(memory, 'usedJSHeapSize') : 0;
  return {
    rows: rows.length,
    last: Number(rows.at(-1)?.getAttribute('data-index') ?? -1) + 1,
    longTasks: tasks.length,
    longestMs: Math.max(0, ...tasks),
    megabytes: Number(used) / 1_000_000,
  };
}
