import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { root } from '../processes/run-command.ts';
import { requireBrowser } from '../test/require-browser.ts';
import { startServer, type BenchServer } from './start-server.ts';

const run = promisify(execFile);
/** Inside the repository: the bundler follows no link out of its root, hard links need one disk. */
const copyDir = join(root, 'artefacts/bench/app');

const framePage = `export default function FramePage() {
  return <p>A page with the frame and one paragraph.</p>;
}
`;

/**
 * First-load JavaScript of the fax list beside that of a page of the same app with only its frame
 * and one paragraph: gzipped bytes of all scripts that a cold browser loads until nothing comes.
 */
export async function benchFirstLoad(report: (line: string) => void): Promise<void> {
  await copyApp();
  const server = await startServer(copyDir);
  try {
    const frame = await measure(server, '/bench-frame');
    const list = await measure(server, '/faxes');
    report(`frame and a paragraph  ${toKilobytes(frame)}`);
    report(`fax list               ${toKilobytes(list)}`);
    report(`ratio                  ${(list / frame).toFixed(2)} (at most 1.5)`);
  } finally {
    await server.stop();
    await rm(copyDir, { recursive: true, force: true });
  }
}

/** The app with one page more, built beside the real one. */
async function copyApp(): Promise<void> {
  await rm(copyDir, { recursive: true, force: true });
  const { stdout } = await run(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root },
  );
  for (const file of stdout.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(copyDir, file)), { recursive: true });
    await cp(join(root, file), join(copyDir, file));
  }
  await run('cp', ['-al', join(root, 'node_modules'), join(copyDir, 'node_modules')]);
  const page = join(copyDir, 'app/(dashboard)/bench-frame/page.tsx');
  await mkdir(dirname(page), { recursive: true });
  await writeFile(page, framePage);
}

async function measure(server: BenchServer, path: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: await requireBrowser() });
  try {
    const context = await browser.newContext({ extraHTTPHeaders: { cookie: server.cookie } });
    const page = await context.newPage();
    await page.goto(server.url + path);
    await page.waitForFunction(isQuiet);
    return await page.evaluate(sumScripts);
  } finally {
    await browser.close();
  }
}

/** In the page: has no script come for two seconds? */
function isQuiet(): boolean {
  const scripts = performance
    .getEntriesByType('resource')
    .filter((entry) => new URL(entry.name).pathname.endsWith('.js'));
  const last = Math.max(0, ...scripts.map((entry) => entry.startTime + entry.duration));
  return document.readyState === 'complete' && performance.now() - last > 2000;
}

/** In the page: the bytes of all scripts as they came over the wire. */
function sumScripts(): number {
  return performance
    .getEntriesByType('resource')
    .filter(
      (entry) =>
        entry instanceof PerformanceResourceTiming && new URL(entry.name).pathname.endsWith('.js'),
    )
    .reduce(
      (sum, entry) =>
        sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0),
      0,
    );
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
