import type { RegisteredAnswer } from '#lib/shared/callbacks/callback-registration.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { changeProviderAccount } from '../dropbox-sign/change-account.ts';
import { callbackUrl } from './callback-url.ts';
import { explainProviderError } from './explain-provider-error.ts';
import { requireCallbackManager } from './require-callback-manager.ts';

/**
 * Registers our callback URL with the provider, which then posts a test to it: that has arrived
 * once the inbox shows a test from `askedAt` on.
 * @throws {AppError} `forbidden`, `callback_url_refused`, `provider_unavailable`
 */
export async function registerCallbackUrl({ actor }: { actor: Actor }): Promise<RegisteredAnswer> {
  requireCallbackManager(actor);
  const askedAt = new Date().toISOString();
  try {
    await changeProviderAccount({ callbackUrl: callbackUrl() });
  } catch (error) {
    throw explainProviderError(error);
  }
  return { askedAt };
}
