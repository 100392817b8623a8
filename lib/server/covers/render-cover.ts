import { stat } from 'node:fs/promises';
import type { StoredDocument } from '../documents/inspect-received.ts';
import { storeDocuments } from '../documents/store-documents.ts';
import type { CoverImprint } from '../faxes/imprint.ts';
import { hashFile } from '../storage/hash-file.ts';
import { newTemporaryPath } from '../storage/temporary-files.ts';
import { maxCoverSheets } from '#lib/shared/cover-templates/cover-preview.ts';
import { findLogo } from '../logo/find-logo.ts';
import { printCover } from './print-cover.ts';

/**
 * A cover as a document of its own, printed and durable, for the place in front of the others.
 * @throws {AppError} `cover_too_long`, `storage_full`, `storage_unavailable`
 */
export async function renderCover(imprint: CoverImprint): Promise<StoredDocument | null> {
  const temporaryPath = await newTemporaryPath();
  const output = { kind: 'pdf', path: temporaryPath } as const;
  await printCover({ ...imprint, logo: await findLogo(), maxSheets: maxCoverSheets, output });
  const sha256 = await hashFile(temporaryPath, 'sha256', 'hex');
  const { size: bytes } = await stat(temporaryPath);
  const [document] = await storeDocuments([
    { name: 'Cover page.pdf', temporaryPath, sha256, bytes },
  ]);
  return document ?? null;
}
