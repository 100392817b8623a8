import type { ContactImportResult } from '#lib/shared/contact-imports/contact-import.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { lockName } from '../database-lock.ts';
import { inTransaction } from '../db.ts';
import { parseFile } from './parse-file.ts';
import { countPlan, readPlan, toDigest } from './read-plan.ts';
import { writePlan } from './write-plan.ts';

interface ApplyImport {
  actor: Actor;
  bytes: Uint8Array;
  input: { digest: string };
}

/**
 * Does what the preview of this file said, all of it or nothing. Importing the same again changes
 * nothing.
 * @throws {AppError} `forbidden`, `import_unreadable`, `request_too_large`, `import_changed` when it
 *   would do something else by now
 */
export async function applyImport({
  actor,
  bytes,
  input,
}: ApplyImport): Promise<ContactImportResult> {
  requirePermission(actor, 'contact:edit');
  const rows = parseFile(bytes);
  return await inTransaction(async (tx) => {
    await lockName(tx, 'contact import');
    const plan = await readPlan(rows, tx);
    if (toDigest(plan) !== input.digest) throw new AppError('import_changed');
    await writePlan(tx, plan, actor);
    return { counts: countPlan(plan) };
  });
}
