import { Readable } from 'node:stream';
import type { ExportFaxesQuery } from '#lib/shared/fax-exports/export-faxes-query.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { createFaxCsv } from './to-fax-cells.ts';
import { walkFaxes } from './walk-faxes.ts';

interface ExportFaxes {
  actor: Actor;
  input: ExportFaxesQuery;
}

/** The faxes of a view as CSV, written as they are read. */
export function exportCsv({ actor, input }: ExportFaxes): Readable {
  return Readable.from(writeCsv(actor, input), { objectMode: false });
}

/** In chunks of a page. */
export async function* writeCsv(actor: Actor, query: ExportFaxesQuery): AsyncGenerator<Buffer> {
  const { head, line } = createFaxCsv(query.timeZone);
  yield Buffer.from(head);
  for await (const page of walkFaxes(actor, 'view', query)) {
    yield Buffer.from(page.map(line).join(''));
  }
}
