import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { inTransaction } from '../db.ts';
import { listProviderFaxLines } from '../dropbox-sign/list-provider-fax-lines.ts';

/** Makes our fax lines equal the account's. @throws {ProviderError} */
export async function syncFaxLines(): Promise<void> {
  const listed = await listProviderFaxLines();
  const numbers = [...new Set(listed.map(toE164))];
  const syncedAt = new Date();
  await inTransaction(async (tx) => {
    await tx.faxLine.deleteMany({ where: { number: { notIn: numbers } } });
    await tx.faxLine.createMany({
      data: numbers.map((number) => ({ number, syncedAt })),
      skipDuplicates: true,
    });
    await tx.faxLine.updateMany({ data: { syncedAt } });
  });
}

function toE164(number: string): string {
  const parsed = parseRecipient(number);
  return parsed.ok ? parsed.recipient.value : number;
}
