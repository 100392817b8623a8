import { maxRecipients, type BatchSource } from '#lib/shared/batches/batch-source.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import type { RecipientList } from './list-row.ts';
import { readContactList } from './read-contact-list.ts';
import { readCsvList } from './read-csv-list.ts';

/**
 * The recipients as they stand in a group, among the contacts, or in a list of somebody's own.
 * @throws {AppError} `forbidden`, `batch_list_unreadable`, `batch_list_empty`, `batch_list_too_long`
 */
export async function readList(actor: Actor, source: BatchSource): Promise<RecipientList> {
  const list = await readSource(actor, source);
  if (list.rows.length === 0) throw new AppError('batch_list_empty');
  if (list.rows.length > maxRecipients) throw new AppError('batch_list_too_long');
  return list;
}

async function readSource(actor: Actor, source: BatchSource): Promise<RecipientList> {
  if (source.kind === 'csv') return readCsvList(source.text);
  requirePermission(actor, 'contact:view');
  const where =
    source.kind === 'group'
      ? { groups: { some: { groupId: source.groupId } } }
      : { id: { in: source.contactIds } };
  return await readContactList(where, maxRecipients + 1);
}
