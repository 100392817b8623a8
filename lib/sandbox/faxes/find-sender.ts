import { account } from '../accounts/account.ts';
import { findFaxLine } from '../fax-lines/find-fax-line.ts';
import { ApiError } from '../http/api-error.ts';
import type { State } from '../state/open-state.ts';

/** The line a fax is sent from, as the provider writes its number; null leaves it to the account, as its address does. */
export function findSender(state: State, sender: string | null): string | null {
  if (sender === null || sender === account.emailAddress) return null;
  const line = findFaxLine(state, sender);
  if (line) return line.number;
  throw new ApiError('bad_request', 'The sender is not one of your fax lines.', 'sender');
}
