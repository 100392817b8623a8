import { callProvider, parseAnswer } from './call-provider.ts';
import type { ProviderUse } from './rate-budget.ts';
import { FaxBody, FaxListBody, toProviderFax, type ProviderFax } from './wire.ts';

const READ_TIMEOUT_MS = 30_000;
/** The largest page that the API gives. */
export const LIST_PAGE_SIZE = 100;

/** One fax as the provider knows it now. @throws {ProviderError} `missing` when it is gone */
export async function getProviderFax(
  providerFaxId: string,
  use: ProviderUse,
): Promise<ProviderFax> {
  const path = `/fax/${encodeURIComponent(providerFaxId)}`;
  const response = await callProvider({ method: 'GET', path, use, timeoutMs: READ_TIMEOUT_MS });
  const { fax, warnings } = await parseAnswer(response, FaxBody);
  return toProviderFax(fax, warnings);
}

/** A page of the account's faxes: one request for a hundred of them. @throws {ProviderError} */
export async function listProviderFaxes(
  page: number,
  use: ProviderUse = 'poll',
): Promise<{ faxes: ProviderFax[]; pages: number }> {
  const path = `/fax/list?page=${page}&page_size=${LIST_PAGE_SIZE}`;
  const response = await callProvider({ method: 'GET', path, use, timeoutMs: READ_TIMEOUT_MS });
  const { faxes, list_info: info } = await parseAnswer(response, FaxListBody);
  return { faxes: faxes.map((fax) => toProviderFax(fax)), pages: info.num_pages };
}
