import { openAsBlob } from 'node:fs';
import { callProvider, parseAnswer } from './call-provider.ts';
import { FaxBody, toProviderFax, type ProviderFax } from './wire.ts';

export interface ProviderSend {
  recipient: string;
  sender: string | null;
  title: string;
  coverTo: string | null;
  coverFrom: string | null;
  coverMessage: string | null;
  isTestMode: boolean;
  files: { path: string; name: string; mediaType: string; bytes: number }[];
}

/** An answer is awaited for a minute, and longer the more there is to upload (at 200 kB/s). */
export function sendTimeoutMs(bytes: number): number {
  return 60_000 + Math.ceil(bytes / 200);
}

/**
 * Hands a fax to the provider, with a request that the caller took out of the budget. The files are
 * streamed from disk. The call is made once and never repeated here: the provider has no
 * idempotency key.
 * @throws {ProviderError}
 */
export async function sendProviderFax(fax: ProviderSend): Promise<ProviderFax> {
  const bytes = fax.files.reduce((sum, file) => sum + file.bytes, 0);
  const response = await callProvider({
    method: 'POST',
    path: '/fax/send',
    use: 'taken',
    timeoutMs: sendTimeoutMs(bytes),
    body: await toForm(fax),
  });
  const { fax: taken, warnings } = await parseAnswer(response, FaxBody);
  return toProviderFax(taken, warnings);
}

/** The field names are those of the official SDK: `files[0]`, `files[1]`, … */
async function toForm(fax: ProviderSend): Promise<FormData> {
  const form = new FormData();
  const fields: Record<string, string | null> = {
    recipient: fax.recipient,
    sender: fax.sender,
    title: fax.title,
    cover_page_to: fax.coverTo,
    cover_page_from: fax.coverFrom,
    cover_page_message: fax.coverMessage,
    test_mode: fax.isTestMode ? '1' : null,
  };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null) form.append(name, value);
  }
  for (const [position, file] of fax.files.entries()) {
    form.append(
      `files[${position}]`,
      await openAsBlob(file.path, { type: file.mediaType }),
      file.name,
    );
  }
  return form;
}
