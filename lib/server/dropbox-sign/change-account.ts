import { callProvider, parseAnswer } from './call-provider.ts';
import { AccountBody, toProviderAccountInfo, type ProviderAccountInfo } from './wire.ts';

/** The provider may try the URL before it answers. */
const CHANGE_TIMEOUT_MS = 40_000;

interface AccountChange {
  callbackUrl: string;
}

/**
 * Registers the account's callback URL, to which the provider then posts `callback_test`.
 * @throws {ProviderError} `refused` when it does not take the URL
 */
export async function changeProviderAccount({
  callbackUrl,
}: AccountChange): Promise<ProviderAccountInfo> {
  const response = await callProvider({
    method: 'PUT',
    path: '/account',
    use: 'download',
    timeoutMs: CHANGE_TIMEOUT_MS,
    body: { json: { callback_url: callbackUrl } },
  });
  return toProviderAccountInfo(await parseAnswer(response, AccountBody));
}
