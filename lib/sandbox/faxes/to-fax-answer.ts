import { account } from '../accounts/account.ts';
import type { Warning } from '../http/parse-fields.ts';
import type { Sandbox } from '../sandbox.ts';
import type { FaxRecord } from '../state/records.ts';

const toSeconds = (timeMs: number) => Math.floor(timeMs / 1000);

export function toFaxAnswer(fax: FaxRecord, baseUrl: string) {
  const sender = fax.sender ?? account.emailAddress;
  return {
    fax_id: fax.faxId,
    title: fax.title,
    original_title: fax.title,
    subject: null,
    message: fax.coverMessage,
    metadata: {},
    created_at: toSeconds(fax.createdAtMs),
    sender,
    files_url: `${baseUrl}/fax/files/${fax.faxId}`,
    final_copy_uri: `/v3/transmission/final_copy/${fax.faxId}`,
    transmissions: [
      {
        recipient: fax.recipient,
        sender,
        status_code: fax.statusCode,
        ...(fax.sentAtMs === null ? {} : { sent_at: toSeconds(fax.sentAtMs) }),
      },
    ],
  };
}

/** A fax with the warnings that go with it; without any, the member is left out. */
export function toFaxBody(sandbox: Sandbox, fax: FaxRecord, ignored: Warning[] = []) {
  const { isConfirmed } = sandbox.state.settings();
  const warnings = isConfirmed ? ignored : [...ignored, unconfirmed];
  return {
    fax: toFaxAnswer(fax, sandbox.baseUrl),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

const unconfirmed: Warning = {
  warning_name: 'unconfirmed',
  warning_msg: 'Faxes are put on hold until the e-mail address of your account is confirmed.',
};
