import { inspectedDocument, type InspectedDocument } from './isolation/job.ts';
import { runIsolated } from './isolation/run-isolated.ts';

export type { InspectedDocument };

const defaultMaxPages = 500;
const timeoutMs = 20_000;

/** What a document is and how many pages it has; throws a DocumentError where it cannot be faxed. */
export async function inspectDocument(
  path: string,
  name: string,
  maxPages: number = defaultMaxPages,
): Promise<InspectedDocument> {
  const result = await runIsolated({ kind: 'inspect', path, name, maxPages }, timeoutMs);
  return inspectedDocument.parse(result);
}
