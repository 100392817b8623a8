import { members } from '../accounts/account.ts';
import type { Warning } from '../http/parse-fields.ts';
import type { FaxLineRecord } from '../state/records.ts';

export function toFaxLineAnswer(line: FaxLineRecord) {
  return {
    number: line.number,
    created_at: line.createdAt,
    updated_at: line.updatedAt,
    accounts: members
      .filter(({ accountId }) => line.accountIds.includes(accountId))
      .map(({ accountId, emailAddress }) => ({
        account_id: accountId,
        email_address: emailAddress,
        is_locked: false,
        is_paid_hs: false,
        is_paid_hf: true,
      })),
  };
}

/** Unlike those of faxes, the warnings of a line are one object, not a list. */
export function toFaxLineBody(line: FaxLineRecord, [warning]: Warning[] = []) {
  return { fax_line: toFaxLineAnswer(line), ...(warning ? { warnings: warning } : {}) };
}
