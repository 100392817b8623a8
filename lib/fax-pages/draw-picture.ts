import type { PictureRequest } from './isolation/job.ts';
import { runIsolated } from './isolation/run-isolated.ts';

export type { PictureRequest };

const timeoutMs = 90_000;

/** Writes a page as it is, in colour, as a WebP; throws a DocumentError where it is at fault. */
export async function drawPicture(request: PictureRequest): Promise<void> {
  await runIsolated({ kind: 'picture', request }, timeoutMs);
}
