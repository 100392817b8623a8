import { waitAdvice } from './wait-advice.ts';

export interface CodeAdvice {
  /** Two or three words after the status: "Failed · line busy". */
  reason: string;
  /** What happened, as a sentence. */
  sentence: string;
  /** What a person should do next. */
  advice: string;
}

/**
 * What each code of the provider means for a person. Transmission codes are those of the Fax API's
 * reference page; the others are error names of its error catalogue that end or delay a send.
 */
export const codeAdvice: Record<string, CodeAdvice> = {
  transmitting: {
    reason: 'on the line',
    sentence: 'The fax is being transmitted.',
    advice: 'Nothing to do. The status changes by itself.',
  },
  success: {
    reason: 'received',
    sentence: 'The other machine took all pages.',
    advice: 'Nothing to do. This does not prove that somebody has read it.',
  },
  on_hold: {
    reason: 'held by the provider',
    sentence: 'The provider holds the fax back: its account is not confirmed or has no pages left.',
    advice: 'Ask an admin to confirm the account’s e-mail address and to check its page quota.',
  },
  error_busy: {
    reason: 'line busy',
    sentence: 'The line was busy.',
    advice: 'Try again later, or call the recipient.',
  },
  error_no_answer: {
    reason: 'no answer',
    sentence: 'The number did not answer.',
    advice: 'Ask whether the machine is switched on, and check the number.',
  },
  error_could_not_fax: {
    reason: 'bad connection',
    sentence: 'The call was answered, but the pages could not be transmitted.',
    advice: 'Send fewer or lighter pages, and ask whether it is a fax number.',
  },
  error_disconnected: {
    reason: 'number not in service',
    sentence: 'The number is disconnected or can’t be reached.',
    advice: 'Correct the number, and the fax is sent to it.',
  },
  error_bad_destination: {
    reason: 'number blocked',
    sentence: 'The provider does not send to this number.',
    advice: 'Use another number of the recipient.',
  },
  error_unknown: {
    reason: 'call broke off',
    sentence: 'The call broke off. Usually a person picked up.',
    advice: 'Call the number and ask whether a fax machine answers it.',
  },
  error_file: {
    reason: 'document not readable',
    sentence: 'The provider could not process a document.',
    advice: 'Save it as a plain PDF without a password, and send it again.',
  },
  bad_request: {
    reason: 'refused by the provider',
    sentence: 'The provider refused the fax.',
    advice: 'Check the recipient, the sender and the documents, then send it again.',
  },
  invalid_recipient: {
    reason: 'number not valid',
    sentence: 'The provider does not accept this recipient.',
    advice: 'Correct the number before you send again.',
  },
  unprocessable_entity: {
    reason: 'refused by the provider',
    sentence: 'The provider could not process the fax.',
    advice: 'Send it as a new fax.',
  },
  unauthorized: {
    reason: 'key not accepted',
    sentence: 'The provider does not accept Faxdesk’s API key.',
    advice: 'Ask an admin to check the key. The fax waits.',
  },
  payment_required: {
    reason: 'account needs credit',
    sentence: 'The provider’s account has no pages left.',
    advice: 'Ask an admin to add pages or upgrade the plan. What waits then leaves by itself.',
  },
  forbidden: {
    reason: 'account not allowed',
    sentence: 'The provider’s account may not send faxes.',
    advice:
      'Ask an admin to check the plan and the sender’s fax line. What waits then leaves by itself.',
  },
  exceeded_rate: {
    reason: 'provider’s rate limit',
    sentence: 'The provider asked to slow down.',
    advice: 'Nothing to do. Faxdesk sends it in a moment.',
  },
  max_faxes: {
    reason: 'all lines in use',
    sentence: 'All of the account’s lines are in use.',
    advice: 'Nothing to do. Faxdesk sends it when a line is free.',
  },
  maintenance: {
    reason: 'provider in maintenance',
    sentence: 'The provider is in maintenance.',
    advice: 'Nothing to do. Faxdesk sends it afterwards.',
  },
  unavailable: {
    reason: 'provider unavailable',
    sentence: 'The provider was not available.',
    advice: 'Nothing to do. Faxdesk tries again.',
  },
  connection_lost: {
    reason: 'no confirmation',
    sentence: 'The connection broke off before the provider confirmed the fax.',
    advice:
      'Nothing to do. Faxdesk finds out whether the fax was taken and does not send it twice.',
  },
  call_interrupted: {
    reason: 'no confirmation',
    sentence: 'Faxdesk was interrupted while it handed the fax over.',
    advice:
      'Nothing to do. Faxdesk finds out whether the fax was taken and does not send it twice.',
  },
  unknown: {
    reason: 'no confirmation',
    sentence: 'The provider had an error of its own and did not confirm the fax.',
    advice:
      'Nothing to do. Faxdesk finds out whether the fax was taken and does not send it twice.',
  },
  conflict: {
    reason: 'no confirmation',
    sentence: 'The provider was already working on the same fax.',
    advice:
      'Nothing to do. Faxdesk finds out whether the fax was taken and does not send it twice.',
  },
  deleted_at_provider: {
    reason: 'deleted at the provider',
    sentence:
      'The provider no longer has the fax: it was deleted there before its outcome was known.',
    advice: 'Call the recipient to ask whether it arrived.',
  },
  restored_from_backup: {
    reason: 'restored from a backup',
    sentence: 'Faxdesk was restored from a backup; the fax may have left since that was made.',
    advice:
      'Nothing to do. Faxdesk looks for the fax at the provider and sends it only if it is not there.',
  },
  document_missing: {
    reason: 'document lost',
    sentence: 'A document of this fax is no longer in Faxdesk’s storage.',
    advice: 'Send it as a new fax, and tell an admin.',
  },
  call_overdue: {
    reason: 'not handed over in time',
    sentence: 'Faxdesk could not hand the fax over in time.',
    advice: 'Nothing to do. Faxdesk tries again.',
  },
  ...waitAdvice,
  connection_failed: {
    reason: 'provider not reached',
    sentence: 'The provider could not be reached.',
    advice: 'Nothing to do. Faxdesk tries again.',
  },
};

/** With which a fax may fail for good: what a list of failed ones is narrowed to. */
export const failureCodes: readonly string[] = [
  ...['error_busy', 'error_no_answer', 'error_could_not_fax', 'error_disconnected'],
  ...['error_bad_destination', 'error_unknown', 'error_file', 'invalid_recipient', 'bad_request'],
];

/** Not the provider’s own words: a gateway’s page with a status, mostly. */
const unreadableAnswer: CodeAdvice = {
  reason: 'no confirmation',
  sentence: 'Something between Faxdesk and the provider answered in its place.',
  advice: 'Nothing to do. Faxdesk finds out whether the fax was taken and does not send it twice.',
};

/** The advice for a code; a code that is on no list is shown as it came. */
export function adviseOn(code: string): CodeAdvice {
  if (/^http_\d{3}$/.test(code)) return unreadableAnswer;
  return (
    (Object.hasOwn(codeAdvice, code) ? codeAdvice[code] : undefined) ?? {
      reason: 'unknown reason',
      sentence: `The provider reported “${code}”, which Faxdesk does not know.`,
      advice: 'Call the recipient to ask whether it arrived, and tell support the code.',
    }
  );
}
