import { z } from 'zod';
import { mergeFields } from '#lib/shared/batches/merge-fields.ts';
import { AppError, type ErrorCode } from '#lib/shared/errors.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import type { ChosenCover } from '../covers/choose-cover.ts';
import { findCoverTemplate } from '../covers/find-cover-template.ts';
import { makeCover, type PreparedCover } from '../covers/make-cover.ts';
import { recipientOf } from '../faxes/fax-recipient.ts';
import type { Batch, BatchRecipient } from '../generated/prisma/client.ts';

/** A recipient's own part of a fax. */
export interface ComposedFax {
  position: number;
  recipient: Recipient;
  title: string | null;
  cover: PreparedCover;
}

/** A recipient who gets none after all. */
export interface RefusedFax {
  position: number;
  problem: string;
}

const Values = z.record(z.string(), z.string());
/** What one recipient's texts make impossible, and no repetition makes possible. */
const ownFaults: ReadonlySet<ErrorCode> = new Set(['cover_too_long', 'cover_unknown']);

/** Fills in what the list says of a recipient, and prints their cover page where it is ours. */
export async function composeFax(
  batch: Batch,
  row: BatchRecipient,
): Promise<ComposedFax | RefusedFax> {
  const { position } = row;
  const values = Values.parse(row.values);
  const merge = (text: string | null) => (text === null ? undefined : mergeFields(text, values));
  const recipient = recipientOf({ recipient: row.recipient, recipientKind: row.kind ?? 'phone' });
  const title = merge(batch.title);
  const { coverTo, coverFrom, coverMessage } = batch;
  const texts = { coverFrom: merge(coverFrom), coverMessage: merge(coverMessage) };
  try {
    const chosen = await findCover(batch.cover);
    const isProviders = chosen === 'provider';
    // The provider makes a cover page of a name alone: nobody asked for one.
    const isAnyText = Boolean(texts.coverFrom ?? texts.coverMessage);
    const name = isProviders && !isAnyText ? null : row.name;
    const input = { recipient, title, coverTo: merge(coverTo ?? name), ...texts };
    const cover = await makeCover(chosen, {
      actor: { userId: batch.createdById },
      input: { ...input, cover: undefined },
      sender: batch.sender,
      documentPages: batch.pages,
    });
    return { position, recipient, title: title ?? null, cover };
  } catch (error) {
    if (!(error instanceof AppError) || !ownFaults.has(error.code)) throw error;
    return { position, problem: error.message };
  }
}

async function findCover(cover: string): Promise<ChosenCover> {
  if (cover === 'none' || cover === 'provider') return cover;
  const template = await findCoverTemplate(cover);
  if (!template) throw new AppError('cover_unknown');
  return template;
}
