import { callProvider, parseAnswer } from './call-provider.ts';
import { AccountBody, toProviderAccountInfo, type ProviderAccountInfo } from './wire.ts';

const READ_TIMEOUT_MS = 10_000;

/** The account that owns the API key. @throws {ProviderError} */
export async function getProviderAccount(): Promise<ProviderAccountInfo> {
  const response = await callProvider({
    method: 'GET',
    path: '/account',
    use: 'download',
    timeoutMs: READ_TIMEOUT_MS,
  });
  return toProviderAccountInfo(await parseAnswer(response, AccountBody));
}
