import type { Settings } from '../state/records.ts';
import { account, type Member } from './account.ts';

/** The owner's quotas and callback URL are the account's; a colleague has none of their own. */
export function toAccountAnswer(member: Member, settings: Settings) {
  const isOwner = member.accountId === account.accountId;
  return {
    account_id: member.accountId,
    email_address: member.emailAddress,
    is_locked: false,
    is_paid_hs: true,
    is_paid_hf: true,
    quotas: {
      api_signature_requests_left: 1250,
      documents_left: null,
      templates_total: null,
      templates_left: null,
      sms_verifications_left: null,
      num_fax_pages_left: isOwner ? Math.max(0, settings.pagesLeft) : null,
    },
    callback_url: isOwner ? settings.callbackUrl : null,
    role_code: null,
    team_id: null,
    locale: settings.locale,
    usage: { fax_pages_sent: isOwner ? settings.pagesSent : null },
    settings: { signer_access_codes: false, sms_delivery: false, sms_authentication: false },
  };
}
