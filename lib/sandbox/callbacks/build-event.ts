import { createHmac } from 'node:crypto';
import { account } from '../accounts/account.ts';
import type { FaxRecord, StatusCode } from '../state/records.ts';

/** The other codes have no event: who only listens never hears of them. */
const eventTypes: Partial<Record<StatusCode, string>> = {
  success: 'fax_sent',
  on_hold: 'fax_on_hold',
  error_busy: 'fax_busy',
  error_no_answer: 'fax_no_answer',
  error_disconnected: 'fax_disconnected',
};

export function toEventType(statusCode: StatusCode): string | null {
  return eventTypes[statusCode] ?? null;
}

/** The hash covers time and type, and nothing of the body. */
export function signEvent(apiKey: string, eventTime: string, eventType: string): string {
  return createHmac('sha256', apiKey).update(`${eventTime}${eventType}`).digest('hex');
}

export function buildEvent(apiKey: string, eventTime: string, eventType: string) {
  return {
    event_time: eventTime,
    event_type: eventType,
    event_hash: signEvent(apiKey, eventTime, eventType),
    event_metadata: {
      related_signature_id: null,
      reported_for_account_id: account.accountId,
      reported_for_app_id: null,
    },
  };
}

/** The fax as a callback shows it: its id only stands at the end of two addresses. */
export function buildTransmission(fax: FaxRecord, baseUrl: string) {
  return {
    test_mode: fax.testMode,
    signature_request_id: '',
    title: fax.title,
    original_title: fax.title,
    subject: null,
    message: fax.coverMessage,
    metadata: {},
    created_at: Math.floor(fax.createdAtMs / 1000),
    is_complete: false,
    is_declined: false,
    has_error: fax.statusCode.startsWith('error_'),
    files_url: `${baseUrl}/fax/files/${fax.faxId}`,
    cc_email_addresses: [],
    final_copy_uri: `/v3/transmission/final_copy/${fax.faxId}`,
    template_ids: [],
    custom_fields: [],
    attachments: [],
    response_data: [],
    signatures: [],
  };
}
