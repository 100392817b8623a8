import type { ConvertRequest } from './isolation/job.ts';
import { runIsolated } from './isolation/run-isolated.ts';

/** More than LibreOffice is given, so that it never outlives who would end it. */
const timeoutMs = 75_000;

/** Writes an office document as a PDF; throws a DocumentError where it is at fault. */
export async function convertDocument(request: ConvertRequest): Promise<void> {
  await runIsolated({ kind: 'convert', request }, timeoutMs);
}
