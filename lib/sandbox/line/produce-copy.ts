import { access, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderRequest } from '#lib/fax-pages/render-documents.ts';
import { renderDocuments } from '#lib/fax-pages/render-documents.ts';
import { account } from '../accounts/account.ts';
import type { FaxRecord } from '../state/records.ts';
import type { State } from '../state/open-state.ts';

const maxPages = 1000;
const timeZone = 'UTC';

export interface Copies {
  /** The bytes of each page on the line; prints the fax only if no like one was printed before. */
  measure(fax: FaxRecord): Promise<number[]>;
  /** The path of what the other machine prints. */
  produce(fax: FaxRecord): Promise<string>;
}

/** Copies are printed once each, and two that ask at the same time wait for the same printing. */
export function createCopies(state: State): Copies {
  const printing = new Map<string, Promise<number[]>>();
  const measured = new Map<string, number[]>();

  const print = async (fax: FaxRecord, path: string): Promise<number[]> => {
    const unfinished = `${path}.new`;
    const { pageBytes } = await renderDocuments(toRequest(state, fax, unfinished));
    await rename(unfinished, path);
    measured.set(toLikeness(fax), pageBytes);
    return pageBytes;
  };
  const printOnce = (fax: FaxRecord, path: string): Promise<number[]> => {
    const running = printing.get(fax.faxId);
    if (running) return running;
    const started = print(fax, path).finally(() => printing.delete(fax.faxId));
    printing.set(fax.faxId, started);
    return started;
  };
  const pathOf = (fax: FaxRecord) => join(state.folders.copies, `${fax.faxId}.pdf`);
  return {
    measure: async (fax) => measured.get(toLikeness(fax)) ?? printOnce(fax, pathOf(fax)),
    async produce(fax) {
      const path = pathOf(fax);
      const isPrinted = await access(path).then(
        () => true,
        () => false,
      );
      if (!isPrinted) await printOnce(fax, path);
      return path;
    },
  };
}

/** Faxes of the same documents and message take the same time, whatever their header strips say. */
function toLikeness(fax: FaxRecord): string {
  return JSON.stringify([
    hasCover(fax),
    fax.coverMessage,
    ...fax.documents.map(({ sha256 }) => sha256),
  ]);
}

function hasCover(fax: FaxRecord): boolean {
  return fax.coverTo !== null || fax.coverFrom !== null || fax.coverMessage !== null;
}

function toRequest(state: State, fax: FaxRecord, output: string): RenderRequest {
  const from = fax.coverFrom ?? account.emailAddress;
  const fromNumber = fax.sender ?? state.faxLines.values()[0]?.number ?? '';
  const toNumber = fax.recipient.replace(/^(?=\d+$)/, '+');
  const { coverTo, coverMessage } = fax;
  return {
    documents: fax.documents.map(({ sha256, name }) => ({
      path: join(state.folders.documents, sha256),
      name,
    })),
    output,
    cover: hasCover(fax)
      ? { to: coverTo ?? '', toNumber, from, fromNumber, message: coverMessage ?? '' }
      : null,
    header: {
      sentAt: new Date(fax.createdAtMs).toISOString(),
      timeZone,
      from,
      fromNumber,
      to: toNumber,
    },
    testMark: fax.testMode,
    maxPages,
  };
}
