import type { CallbackRegistration } from '#lib/shared/callbacks/callback-registration.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { getProviderAccount } from '../dropbox-sign/get-account.ts';
import { env } from '../env.ts';
import { callbackUrl, isLocalUrl, maskSecret } from './callback-url.ts';
import { explainProviderError } from './explain-provider-error.ts';
import { requireCallbackManager } from './require-callback-manager.ts';

/**
 * Our own callback URL beside the one that the provider has. A provider that can't be asked is
 * told, and no error: ours can be read all the same. @throws {AppError} `forbidden`
 */
export async function getRegistration({ actor }: { actor: Actor }): Promise<CallbackRegistration> {
  requireCallbackManager(actor);
  const { url, problem } = await readRegistered();
  return {
    ownUrl: maskSecret(callbackUrl()),
    isUnreachable: env().mode === 'live' && isLocalUrl(callbackUrl()),
    registeredUrl: url === null ? null : maskSecret(url),
    isOwnRegistered: url === callbackUrl(),
    problem,
  };
}

async function readRegistered(): Promise<{ url: string | null; problem: string | null }> {
  try {
    return { url: (await getProviderAccount()).callbackUrl, problem: null };
  } catch (error) {
    return { url: null, problem: explainProviderError(error).message };
  }
}
