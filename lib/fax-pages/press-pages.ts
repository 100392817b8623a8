import { type PressedPage, pressedPage, type PressRequest } from './isolation/job.ts';
import { runIsolated } from './isolation/run-isolated.ts';

export type { PressedPage, PressRequest };

/** So many pages are printed at a time: no document keeps the children from the others for long. */
const maxPagesPerJob = 10;
/** A short document is shared too: its pages are there in half the time. */
const shares = 2;
const baseTimeoutMs = 90_000;
const perPageMs = 5_000;

/**
 * Prints single pages of a document to files, as a fax machine would, and says of each what a person
 * would see. `onPage` hears of each as it is done, not always in order.
 * @throws {DocumentError} when the document is at fault
 */
export async function pressPages(
  request: PressRequest,
  onPage: (page: PressedPage) => void,
): Promise<void> {
  const jobs: Promise<unknown>[] = [];
  const pagesPerJob = Math.min(maxPagesPerJob, Math.ceil(request.pages.length / shares));
  for (let start = 0; start < request.pages.length; start += pagesPerJob) {
    const pages = request.pages.slice(start, start + pagesPerJob);
    const timeoutMs = baseTimeoutMs + perPageMs * pages.length;
    const onPart = (part: unknown) => onPage(pressedPage.parse(part));
    jobs.push(runIsolated({ kind: 'press', request: { ...request, pages } }, timeoutMs, onPart));
  }
  await Promise.all(jobs);
}
