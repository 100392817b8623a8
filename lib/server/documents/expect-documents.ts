import { warmUp } from '#lib/fax-pages/isolation/run-isolated.ts';

/** Somebody is about to add documents: what looks into them takes a second to start. */
export function expectDocuments(): void {
  warmUp();
}
