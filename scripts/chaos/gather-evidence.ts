import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { Evidence } from './judge-fax.ts';
import type { Laboratory } from './laboratory.ts';
import type { PlannedFax } from './plan-faxes.ts';
import type { ReceivedFax } from './sandbox-control.ts';

export interface Found {
  evidence: Evidence[];
  /** Taken by the provider, asked for by nobody. */
  strays: string[];
}

/** Lays side by side what was asked for, what Faxdesk shows and what the provider took. */
export async function gatherEvidence(
  planned: readonly PlannedFax[],
  promises: ReadonlyMap<string, string>,
  faxes: readonly Fax[],
  { control, speed }: Pick<Laboratory, 'control' | 'speed'>,
): Promise<Found> {
  const received = await control.listReceived();
  const ends = new Map((await control.listTaken()).map((fax) => [fax.fax_id, fax]));
  const taken = received.map(({ fax_id, document_hashes }) => {
    const end = ends.get(fax_id);
    if (!end) throw new Error(`The sandbox received ${fax_id} and does not know it.`);
    return { ...end, documentHashes: document_hashes };
  });
  const takenByTitle = Map.groupBy(taken, ({ title }) => toAskedTitle(title));
  const shownByTitle = Map.groupBy(faxes, ({ title }) => title ?? '');
  const titles = new Set(planned.map(({ title }) => title));
  return {
    evidence: planned.map((fax) => ({
      ...{ planned: fax, speed },
      promised: promises.get(fax.title) ?? null,
      shown: shownByTitle.get(fax.title) ?? [],
      taken: (takenByTitle.get(fax.title) ?? []).toSorted(
        (a, b) => Date.parse(a.taken_at) - Date.parse(b.taken_at),
      ),
    })),
    strays: received.filter((fax) => !isAsked(fax, titles)).map(({ fax_id }) => fax_id),
  };
}

const isAsked = ({ title }: ReceivedFax, titles: ReadonlySet<string>) =>
  titles.has(toAskedTitle(title));

/** As it was asked for: Faxdesk adds the attempt's reference. */
export function toAskedTitle(title: string): string {
  return title.split(' · ').slice(0, -1).join(' · ');
}
