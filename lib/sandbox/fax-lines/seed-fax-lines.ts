import { account } from '../accounts/account.ts';
import type { Clock } from '../clock.ts';
import type { State } from '../state/open-state.ts';

/** Only ever senders: as recipients, these numbers would mean nothing special. */
const firstNumbers = ['+12025550199', '+14155550198'];

/** An account that never had a line gets two; who deletes them all is not given new ones. */
export async function seedFaxLines(state: State, clock: Clock): Promise<void> {
  if (state.faxLines.size() > 0 || state.faxes.size() > 0) return;
  for (const number of firstNumbers) {
    const now = clock.nowSeconds();
    const accountIds = [account.accountId];
    state.faxLines.put(number, { number, createdAt: now, updatedAt: now, accountIds });
  }
  await state.flush();
}
