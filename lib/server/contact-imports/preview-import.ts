import { maxShown, type ContactImportPreview } from '#lib/shared/contact-imports/contact-import.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { listMore } from './merge-contact.ts';
import { parseFile } from './parse-file.ts';
import { countPlan, readPlan, toDigest } from './read-plan.ts';

interface PreviewImport {
  actor: Actor;
  bytes: Uint8Array;
}

/**
 * What importing a file would do; writes nothing.
 * @throws {AppError} `forbidden`, `import_unreadable`, `request_too_large`
 */
export async function previewImport({
  actor,
  bytes,
}: PreviewImport): Promise<ContactImportPreview> {
  requirePermission(actor, 'contact:edit');
  const rows = parseFile(bytes);
  const plan = await readPlan(rows);
  const added = plan.contacts.filter(({ known }) => known === null);
  return {
    counts: countPlan(plan),
    unmarked: rows.filter(({ isUnmarked }) => isUnmarked).length,
    added: added.slice(0, maxShown).map(({ lines, content }) => ({
      lines,
      name: content.name,
      numbers: content.numbers.map(({ number }) => number),
      more: listMore(content),
    })),
    changed: plan.contacts
      .flatMap(({ lines, known, changes }) =>
        known && changes.length > 0
          ? { contactId: known.contactId, lines, name: known.name, changes }
          : [],
      )
      .slice(0, maxShown),
    refused: plan.refused.slice(0, maxShown),
    digest: toDigest(plan),
  };
}
