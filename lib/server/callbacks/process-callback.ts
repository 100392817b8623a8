import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { applyProviderFax } from '../delivery/apply-provider-fax.ts';
import { importFax } from '../delivery/import-fax.ts';
import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { getProviderFax } from '../dropbox-sign/read-provider-faxes.ts';

/**
 * Works off all waiting callbacks of one fax with one read of the truth. Callbacks of a fax that
 * the provider does not know do nothing.
 * @throws {ProviderError} when the provider can't be asked now; the job is repeated
 */
export async function processCallback(providerFaxId: string): Promise<void> {
  const askedAt = await readDatabaseTime();
  const outcome = await readAndApply(providerFaxId, askedAt);
  await db().callbackDelivery.updateMany({
    where: { providerFaxId, processedAt: null, receivedAt: { lte: askedAt } },
    data: { processedAt: new Date(), outcome },
  });
}

async function readAndApply(providerFaxId: string, askedAt: Date): Promise<string> {
  try {
    const fax = await getProviderFax(providerFaxId, 'callback');
    if (await applyProviderFax(fax, { askedAt, source: 'callback' })) return 'applied';
    return (await importFax(fax, askedAt)) ? 'imported' : 'ignored';
  } catch (error) {
    if (error instanceof ProviderError && error.kind === 'missing') return 'unknown_fax';
    throw error;
  }
}
