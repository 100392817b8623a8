import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { OutcomeDecision } from '#lib/shared/faxes/decide-outcome-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { changeFax } from './change-fax.ts';
import { readFax } from './read-fax.ts';
import { requireFax } from './require-fax.ts';
import { settleOutcome } from './settle-outcome.ts';

interface DecideOutcome {
  actor: Actor;
  input: { faxId: string; decision: OutcomeDecision };
}

/**
 * A person decides on a try that could not be settled from the provider's list: send the fax again
 * at the risk of a second copy, or leave it at that.
 * @throws {AppError} `not_found`, `forbidden`, `number_blocked`, `email_recipients_off`,
 *   `outcome_not_open` when Faxdesk may still find out
 */
export async function decideOutcome({ actor, input }: DecideOutcome): Promise<Fax> {
  const { id: faxId } = await requireFax(actor, 'retry', input.faxId);
  const { decision } = input;
  await changeFax(faxId, (tx, fax, now) => settleOutcome(tx, fax, { actor, decision, now }));
  return await readFax(faxId);
}
