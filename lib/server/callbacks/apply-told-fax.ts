import { adoptRestoredFax } from '../delivery/adopt-restored-fax.ts';
import { applyProviderFax } from '../delivery/apply-provider-fax.ts';
import { importFax } from '../delivery/import-fax.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import type { CallbackOutcome } from './end-deliveries.ts';

/** Applies what the provider says of a fax of ours, or imports one that was made elsewhere. */
export async function applyToldFax(fax: ProviderFax, askedAt: Date): Promise<CallbackOutcome> {
  // One that must wait for its attempt is the sweeps' to settle: imported, it could not be adopted.
  if (await adoptRestoredFax(fax)) return 'ignored';
  if (await applyProviderFax(fax, { askedAt, source: 'callback' })) return 'applied';
  return (await importFax(fax, askedAt)) ? 'imported' : 'ignored';
}
