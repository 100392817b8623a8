import { type CoverImprint, Imprint } from '../faxes/imprint.ts';
import { Composition } from '#lib/shared/pages/composition.ts';
import { renderCover } from '../covers/render-cover.ts';
import { toCoverTime } from '../covers/to-cover-values.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { env } from '../env.ts';
import { log } from '../log.ts';
import { renewLine } from '../pages/renew-line.ts';
import { exchangePrint, printedSelect, toPrinted } from './exchange-print.ts';

/** The line tells minutes. */
const STALE_AFTER_MS = 60_000;

/**
 * Gives the pages of a fax that was not tried yet the time at which it leaves, where another one is
 * printed on them. From its first try on it stays as it is: all tries carry the same bytes. Where
 * it can't be printed again it goes as it was printed before.
 */
export async function stampFax(faxId: string): Promise<void> {
  try {
    await renewPrint(faxId, await readDatabaseTime());
  } catch (error) {
    log.warn({ err: error, faxId }, 'A fax leaves with the time at which it was printed');
  }
}

async function renewPrint(faxId: string, now: Date): Promise<void> {
  const fax = await db().fax.findUniqueOrThrow({
    where: { id: faxId },
    select: { imprint: true, composition: true, print: true, ...printedSelect },
  });
  if (fax.imprint === null || fax.attempts.length > 0) return;
  const before = Imprint.parse(fax.imprint);
  if (!isStale(before, now)) return;
  const imprint = toImprintAt(before, now);
  const [first] = Composition.parse(fax.composition ?? []);
  const print =
    fax.print && before.line && imprint.line && first
      ? await renewLine(fax.print, { before: before.line, after: imprint.line, tone: first.tone })
      : null;
  const cover = imprint.cover && (await renderCover(imprint.cover));
  await exchangePrint(faxId, toPrinted(fax), { imprint, print, cover });
}

function isStale({ line, cover }: Imprint, now: Date): boolean {
  return [line, cover?.header].some(
    (header) => header && Math.abs(now.getTime() - Date.parse(header.sentAt)) >= STALE_AFTER_MS,
  );
}

function toImprintAt({ line, cover }: Imprint, now: Date): Imprint {
  const sentAt = now.toISOString();
  return { line: line && { ...line, sentAt }, cover: cover && toCoverAt(cover, now) };
}

function toCoverAt(cover: CoverImprint, now: Date): CoverImprint {
  const { header, values } = cover;
  return {
    ...cover,
    values: { ...values, ...toCoverTime(now, env().timeZone) },
    header: { ...header, sentAt: now.toISOString() },
  };
}
