import { ApiError } from '../http/api-error.ts';
import { type Member, members } from './account.ts';

interface MemberName {
  account_id?: string | null | undefined;
  email_address?: string | null | undefined;
}

/** By id or by address; if both are given, the id prevails. */
export function requireMember({ account_id, email_address }: MemberName): Member {
  if (!account_id && !email_address) {
    throw new ApiError('bad_request', 'account_id or email_address is required', 'account_id');
  }
  const member = members.find((candidate) =>
    account_id ? candidate.accountId === account_id : candidate.emailAddress === email_address,
  );
  if (!member) throw new ApiError('not_found', 'Not found.');
  return member;
}
