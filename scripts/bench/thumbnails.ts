import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { root } from '../processes/run-command.ts';
import { requireBrowser } from '../test/require-browser.ts';
import { makeTextDocument } from './make-page-documents.ts';
import { startServer, type BenchServer } from './start-server.ts';

const pages = 20;
const rounds = 5;

interface Times {
  /** From choosing it. */
  allMs: number;
  /** From the end of its upload. */
  uploadedMs: number;
}

/**
 * From choosing a PDF of 20 pages of text in the composer, and from the end of its upload, until all
 * small pictures that fit the window are painted, in milliseconds: by the first who uploads to a
 * server that has just started, and by the next ones, each with a document that nobody has printed
 * before.
 */
export async function benchThumbnails(report: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'faxdesk-bench-thumbnails-'));
  const server = await startServer(root);
  const browser = await chromium.launch({ executablePath: await requireBrowser() });
  try {
    const times: Times[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { path } = await makeTextDocument(folder, pages, round);
      times.push(await measure(browser, server, path));
    }
    report(`first upload of a new server  ${toText(times.slice(0, 1))}`);
    report(`the next ones                 ${toText(times.slice(1))}`);
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function toText(times: readonly Times[]): string {
  const all = times.map(({ allMs }) => allMs).join(', ');
  return `${all} ms, ${times.map(({ uploadedMs }) => uploadedMs).join(', ')} ms after the upload`;
}

async function measure(browser: Browser, server: BenchServer, path: string): Promise<Times> {
  const viewport = { width: 1440, height: 1000 };
  const extraHTTPHeaders = { cookie: server.cookie };
  const context = await browser.newContext({ viewport, extraHTTPHeaders });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/faxes/new`, { waitUntil: 'networkidle' });
    const uploaded = page
      .waitForResponse((response) => response.request().method() === 'PATCH')
      .then(() => Date.now());
    await page.getByLabel('Add documents').setInputFiles(path);
    const chosenAt = Date.now();
    await page.waitForFunction(arePagesPainted, pages, { polling: 'raf' });
    const paintedAt = Date.now();
    return { allMs: paintedAt - chosenAt, uploadedMs: paintedAt - (await uploaded) };
  } finally {
    await context.close();
  }
}

/** In the page: is there a picture of each page, and is each painted that is in the window? */
function arePagesPainted(count: number): boolean {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('button[id^="page-"] img')];
  const isSeen = (picture: HTMLImageElement) =>
    picture.getBoundingClientRect().top < window.innerHeight;
  return (
    pictures.length === count &&
    pictures.filter(isSeen).every((picture) => picture.complete && picture.naturalWidth > 0)
  );
}
