import { applyProviderFax } from '../delivery/apply-provider-fax.ts';
import { importFax } from '../delivery/import-fax.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import type { CallbackOutcome } from './end-deliveries.ts';

/** Applies what the provider says of a fax of ours, or imports one that was made elsewhere. */
export async function applyToldFax(fax: ProviderFax, askedAt: Date): Promise<CallbackOutcome> {
  if (await applyProviderFax(fax, { askedAt, source: 'callback' })) return 'applied';
  return (await importFax(fax, askedAt)) ? 'imported' : 'ignored';
}
