import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRows, pageSize } from '#lib/fax-pages/page-size.ts';
import { decodeG4 } from '#lib/fax-pages/raster/decode-g4.ts';
import { readFaxPdf } from '#lib/fax-pages/read-fax-pdf.ts';
import { senderLineRows } from '#lib/fax-pages/sheets/header-strip.ts';
import { toAskedTitle } from './gather-evidence.ts';
import type { ReceivedFax } from './sandbox-control.ts';

export interface Prints {
  /** The hash of what the provider got first for each fax, by the title that was asked for: all its tries carry that. */
  byTitle: Map<string, string>;
  /** Different prints, where the sender's line with the minute of leaving is not looked at. */
  different: number;
}

/** What went out as the faxes of one batch, told apart by its dots. */
export async function readPrints(
  received: readonly ReceivedFax[],
  dataDir: string,
): Promise<Prints> {
  const byTitle = new Map<string, string>();
  for (const { title, document_hashes } of received) {
    const asked = toAskedTitle(title);
    if (!byTitle.has(asked)) byTitle.set(asked, document_hashes.join());
  }
  const bodies = new Set<string>();
  for (const hash of new Set(received.flatMap(({ document_hashes }) => document_hashes))) {
    bodies.add(await hashBelowLine(join(dataDir, 'sandbox', 'documents', hash)));
  }
  return { byTitle, different: bodies.size };
}

async function hashBelowLine(path: string): Promise<string> {
  const [first, ...others] = readFaxPdf(await readFile(path));
  if (!first) throw new Error(`There is no page in ${path}.`);
  const dots = await decodeG4(first);
  const bytesPerRow = pageSize.width / 8;
  dots.fill(0, headerRows * bytesPerRow, (headerRows + senderLineRows) * bytesPerRow);
  const hash = createHash('sha256').update(dots);
  for (const page of others) hash.update(page);
  return hash.digest('hex');
}
