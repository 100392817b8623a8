import { callProvider } from './call-provider.ts';
import { ProviderError } from './provider-error.ts';

const DOWNLOAD_TIMEOUT_MS = 5 * 60_000;
const DELETE_TIMEOUT_MS = 30_000;

/** The one PDF of what the other machine received, as a stream. @throws {ProviderError} */
export async function downloadProviderCopy(
  providerFaxId: string,
): Promise<ReadableStream<Uint8Array>> {
  const path = `/fax/files/${encodeURIComponent(providerFaxId)}`;
  const response = await callProvider({
    method: 'GET',
    path,
    use: 'download',
    timeoutMs: DOWNLOAD_TIMEOUT_MS,
  });
  const isPdf = response.headers.get('content-type')?.startsWith('application/pdf');
  if (response.body && isPdf) return response.body;
  throw new ProviderError({
    kind: 'unknown',
    errorName: 'answer_unexpected',
    message: 'The copy is not a PDF.',
  });
}

/** Deletes the provider's copy; one that is gone already is no error. @throws {ProviderError} */
export async function deleteProviderCopy(providerFaxId: string): Promise<void> {
  try {
    const path = `/fax/${encodeURIComponent(providerFaxId)}`;
    await callProvider({ method: 'DELETE', path, use: 'send', timeoutMs: DELETE_TIMEOUT_MS });
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== 'missing') throw error;
  }
}
