import { maxShown, type ContactImportPreview } from '#lib/shared/contact-imports/contact-import.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
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
  const plan = await readPlan(parseFile(bytes));
  const added = plan.contacts.filter(({ known }) => known === null);
  return {
    counts: countPlan(plan),
    added: added.slice(0, maxShown).map(({ line, content }) => ({
      line,
      name: content.name,
      numbers: content.numbers.map(({ number }) => number),
    })),
    changed: plan.contacts
      .flatMap(({ line, known, changes }) =>
        known && changes.length > 0
          ? { contactId: known.contactId, line, name: known.name, changes }
          : [],
      )
      .slice(0, maxShown),
    refused: plan.refused.slice(0, maxShown),
    digest: toDigest(plan),
  };
}
