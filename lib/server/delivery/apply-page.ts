import type { ProviderFax } from '../dropbox-sign/wire.ts';
import { adoptRestoredFax } from './adopt-restored-fax.ts';
import { applyProviderFax } from './apply-provider-fax.ts';
import { importFax } from './import-fax.ts';
import { omitKnown } from './omit-known.ts';

/** Applies a page of the provider's list, and imports what was made elsewhere. */
export async function applyPage(faxes: readonly ProviderFax[], askedAt: Date): Promise<void> {
  for (const fax of await omitKnown(faxes, askedAt)) {
    if (await adoptRestoredFax(fax)) continue;
    const isOurs = await applyProviderFax(fax, { askedAt, source: 'poll' });
    if (!isOurs) await importFax(fax, askedAt);
  }
}
