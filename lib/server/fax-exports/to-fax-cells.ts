import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { tagSeparator } from '#lib/shared/tags/tag.ts';
import { csvMark, toCsvLine } from '../csv/csv-line.ts';
import type { ExportedFax } from './walk-faxes.ts';
import { createZoneClock, type ZoneClock } from '../csv/zone-clock.ts';

const columns: Record<string, (fax: ExportedFax, clock: ZoneClock) => string | number | null> = {
  'Fax id': ({ id }) => id,
  'Asked for': ({ createdAt }, clock) => clock.time(createdAt),
  Offset: ({ createdAt }, clock) => clock.offset(createdAt),
  Direction: ({ direction }) => direction,
  Status: ({ status }) => status,
  'Status since': ({ statusChangedAt }, clock) => clock.time(statusChangedAt),
  'Status code': ({ statusCode }) => statusCode,
  Reason: ({ statusCode }) => statusCode && adviseOn(statusCode).reason,
  To: ({ recipient }) => formatRecipient(recipient),
  Attention: ({ coverTo }) => coverTo,
  'From line': ({ sender }) => sender && formatRecipient(sender),
  'Sent by': ({ createdBy }) => createdBy && createdBy.name,
  Title: ({ title }) => title,
  'Document pages': ({ pages, print }) => print?.pages ?? pages,
  Tries: ({ attempts }) => attempts.length,
  Batch: ({ batch }) => batch && batch.name,
  Tags: ({ tags }) => tags.map(({ tag }) => tag.name).join(tagSeparator),
  Test: ({ isTestMode }) => (isTestMode ? 'yes' : 'no'),
  'Provider’s id': ({ attempts }) =>
    attempts.findLast(({ providerFaxId }) => providerFaxId !== null)?.providerFaxId ?? null,
};

/** Writes the lines of a CSV file; times are in the zone, which the head of their columns names. */
export function createFaxCsv(timeZone: string) {
  const clock = createZoneClock(timeZone);
  const read = Object.values(columns);
  const timed = new Set(['Asked for', 'Status since']);
  return {
    head: `${csvMark}${toCsvLine(
      Object.keys(columns).map((name) => (timed.has(name) ? `${name} (${timeZone})` : name)),
    )}`,
    line: (fax: ExportedFax) => toCsvLine(read.map((of) => String(of(fax, clock) ?? ''))),
  };
}
