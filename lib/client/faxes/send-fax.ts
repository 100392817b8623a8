import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import type { DraftFields } from '../drafts/draft.ts';
import { upload } from '../upload.ts';

export interface Sending {
  fields: DraftFields;
  files: readonly File[];
  idempotencyKey: string;
  /** They have seen that the same went out a moment ago, and mean it. */
  isDuplicateMeant: boolean;
  signal: AbortSignal;
  onProgress: (sentBytes: number) => void;
}

/** Posts the fax. The key makes a repeated call the same fax. */
export async function sendFax(sending: Sending): Promise<Fax> {
  const { fax } = await upload({
    path: apiPaths.faxes,
    body: toForm(sending.fields, sending.files, sending.isDuplicateMeant),
    headers: { 'idempotency-key': sending.idempotencyKey },
    schema: FaxAnswer,
    signal: sending.signal,
    onProgress: sending.onProgress,
  });
  return fax;
}

/** Fields stand before files, so that the server knows the fax before it stores a document. */
export function toForm(
  fields: DraftFields,
  files: readonly File[],
  isDuplicateMeant = false,
): FormData {
  const form = new FormData();
  const { testMode, ...texts } = fields;
  for (const [name, value] of Object.entries(texts)) {
    if (value.trim() !== '') form.append(name, value.trim());
  }
  if (testMode) form.append('testMode', 'true');
  if (!isDuplicateMeant) form.append('duplicateCheck', 'true');
  for (const file of files) form.append('files', file, file.name);
  return form;
}
