import type { StampRequest } from './isolation/job.ts';
import { runIsolated } from './isolation/run-isolated.ts';

export type { StampRequest };

const timeoutMs = 60_000;

/**
 * Writes a print of ours once more with another sender's line: its first page is changed, all others
 * are the same bytes. The documents that it was made of are not needed.
 */
export async function stampPrint(request: StampRequest): Promise<void> {
  await runIsolated({ kind: 'stamp', request }, timeoutMs);
}
