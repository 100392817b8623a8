import type { Transaction } from '../db.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import type { AttemptRow, FaxWithAttempts } from '../faxes/attempt-row.ts';
import { recordEvent } from '../faxes/record-event.ts';
import type { AnswerContext } from './apply-provider-fax.ts';

/** Keeps what the provider says of each call, and an event for each code that is another one now. */
export async function writeTransmissions(
  tx: Transaction,
  fax: FaxWithAttempts,
  attempt: AttemptRow,
  providerFax: ProviderFax,
  { askedAt, source }: AnswerContext,
): Promise<void> {
  for (const [position, transmission] of providerFax.transmissions.entries()) {
    const before = attempt.transmissions.find((row) => row.position === position);
    const data = { ...transmission, asOf: askedAt, source };
    await tx.transmission.upsert({
      where: { attemptId_position: { attemptId: attempt.id, position } },
      create: { attemptId: attempt.id, position, ...data },
      update: data,
    });
    if (before?.statusCode === transmission.statusCode) continue;
    await recordEvent(tx, {
      faxId: fax.id,
      type: 'transmission_changed',
      cause: { kind: source },
      attemptNumber: attempt.number,
      statusCode: transmission.statusCode,
    });
  }
}
