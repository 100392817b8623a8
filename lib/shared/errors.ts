import { batchErrors } from './batches/batch-errors.ts';
import { bulkErrors } from './bulk-acts/bulk-errors.ts';
import { caseErrors } from './cases/case-errors.ts';
import { contactErrors } from './contacts/contact-errors.ts';
import { coverErrors } from './cover-templates/cover-errors.ts';
import { documentErrors } from './documents/document-errors.ts';
import { draftErrors } from './drafts/draft-errors.ts';
import { receiptErrors } from './receipts/receipt-errors.ts';
import { tagErrors } from './tags/tag-errors.ts';
import { tryErrors } from './faxes/try-errors.ts';

/**
 * Every error that Faxdesk answers with: code → HTTP status → sentence.
 * The server throws `AppError` with a code, problem+json carries it, the browser reads it back.
 */
export const errorCatalogue = {
  ...batchErrors,
  ...bulkErrors,
  ...caseErrors,
  ...contactErrors,
  ...coverErrors,
  ...documentErrors,
  ...draftErrors,
  ...receiptErrors,
  ...tagErrors,
  ...tryErrors,
  invalid_input: {
    status: 400,
    sentence: 'Something in the request is not right. Check the marked fields.',
  },
  invalid_recipient: {
    status: 400,
    sentence:
      'This is not a fax number or e-mail address that can be reached. Check it digit by digit.',
  },
  invalid_sender: {
    status: 400,
    sentence: 'This number is not one of your fax lines. Choose another sender.',
  },
  files_missing: { status: 400, sentence: 'A fax needs at least one document. Add a file.' },
  malformed_request: { status: 400, sentence: 'The request could not be read. Send it again.' },
  link_invalid: {
    status: 400,
    sentence: 'This link has been used or has expired. Ask an admin for a new one.',
  },
  unauthorized: {
    status: 401,
    sentence: 'You are signed out. Sign in again; what you typed is kept.',
  },
  callback_refused: { status: 401, sentence: 'The callback could not be verified.' },
  forbidden: { status: 403, sentence: 'Your role does not allow this. Ask an admin.' },
  cross_site_request: {
    status: 403,
    sentence: 'This request came from another site and was refused.',
  },
  not_found: { status: 404, sentence: 'There is nothing here, or it is not yours to see.' },
  method_not_allowed: { status: 405, sentence: 'This address does not answer that method.' },
  copy_not_ready: {
    status: 409,
    sentence: 'There is no received copy yet. It exists once the fax is delivered.',
  },
  possible_duplicate: {
    status: 409,
    sentence:
      'The same documents went to this number within the last ten minutes. Send them again only if you mean to.',
  },
  email_taken: { status: 409, sentence: 'Somebody with this e-mail address is already here.' },
  last_admin: {
    status: 409,
    sentence: 'This is the last active admin. Make somebody else admin first.',
  },
  fax_too_large: {
    status: 413,
    sentence: 'The documents are larger than one fax may be. Send them as two faxes.',
  },
  request_too_large: { status: 413, sentence: 'The request is larger than Faxdesk accepts.' },
  too_many_files: {
    status: 413,
    sentence: 'One fax takes 20 documents. Send the others as a second fax.',
  },
  media_type_unsupported: {
    status: 415,
    sentence: 'The request has a content type that is not accepted here.',
  },
  logo_unsupported: { status: 415, sentence: 'A logo is a PNG or a JPEG picture. Choose one.' },
  logo_broken: {
    status: 422,
    sentence: 'The picture is damaged and can’t be read. Save it anew, then choose it again.',
  },
  idempotency_mismatch: {
    status: 422,
    sentence: 'This request was already made with other content. Start a new fax.',
  },
  url_refused: {
    status: 422,
    sentence:
      'Faxdesk fetches from public http and https addresses only. Download the document and drop it here.',
  },
  url_unreachable: {
    status: 422,
    sentence:
      'No document came from this address. Check it, or download the document and drop it here.',
  },
  url_without_document: {
    status: 422,
    sentence:
      'This address leads to a web page and not to a document. Download the document and drop it here.',
  },
  callback_url_refused: {
    status: 422,
    sentence:
      'The provider did not take the callback address. It has to be reachable from the internet and answer the provider’s test: check FAXDESK_URL and the reverse proxy.',
  },
  too_many_attempts: {
    status: 429,
    sentence: 'Too many attempts to sign in. Wait 15 minutes, then try again.',
  },
  internal: {
    status: 500,
    sentence: 'Something broke on our side. Nothing you sent is lost; try again.',
  },
  provider_unavailable: {
    status: 503,
    sentence: 'The fax provider does not answer. Try again in a minute.',
  },
  storage_unavailable: {
    status: 503,
    sentence: 'The storage of documents does not answer. Try again in a minute.',
  },
  not_ready: {
    status: 503,
    sentence:
      'Faxdesk is not ready: it is starting, or its database is away. Try again in a minute.',
  },
  storage_full: {
    status: 507,
    sentence:
      'There is no room left for documents. Nothing was sent; ask an admin to make room, then send it again.',
  },
} as const satisfies Record<string, { status: number; sentence: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCatalogue, code);
}

export interface AppErrorDetails {
  /** What is wrong with each field, by its name in the form. */
  fields?: Record<string, string>;
  /** Replaces the catalogue's sentence where more can be said. */
  sentence?: string;
  /** What is there instead of what was expected, for whoever asks again. */
  current?: unknown;
  cause?: unknown;
}

/** An error that a person is told about: its sentence says what happened and what to do. */
export class AppError extends Error {
  override name = 'AppError';
  readonly code: ErrorCode;
  readonly fields: Record<string, string> | undefined;
  readonly current: unknown;

  constructor(code: ErrorCode, { fields, sentence, current, cause }: AppErrorDetails = {}) {
    super(sentence ?? errorCatalogue[code].sentence, { cause });
    this.code = code;
    this.fields = fields;
    this.current = current;
  }

  get status(): number {
    return errorCatalogue[this.code].status;
  }
}
