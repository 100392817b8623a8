import { z } from 'zod';
import { ApiError } from '../http/api-error.ts';
import { parseFields } from '../http/parse-fields.ts';
import type { Fields } from '../http/read-fields.ts';

const testMode = z.union([z.boolean(), z.enum(['true', 'false', '1', '0']), z.literal([0, 1])], {
  error: 'test_mode must be a boolean',
});

const text = (name: string) =>
  z
    .string(`${name} must be a string`)
    .nullish()
    .transform((value) => value || null);

const sendRequest = z.object({
  recipient: z.string('recipient is required').min(1, 'recipient is required'),
  sender: text('sender'),
  test_mode: testMode.default(false).transform((value) => [true, 'true', '1', 1].includes(value)),
  cover_page_to: text('cover_page_to'),
  cover_page_from: text('cover_page_from'),
  cover_page_message: text('cover_page_message'),
  title: text('title'),
  file_urls: z.array(z.url({ protocol: /^https?$/, error: 'This is not a valid URL' })).default([]),
});

export type SendRequest = z.infer<typeof sendRequest>;

export const sendFields = Object.keys(sendRequest.shape);

const phoneNumber = /^\+?[1-9]\d{7,14}$/;

export function parseSendRequest(fields: Fields, fileCount: number): SendRequest {
  const parsed = parseFields(sendRequest, fields);
  if (!phoneNumber.test(parsed.recipient) && !z.email().safeParse(parsed.recipient).success) {
    throw new ApiError('invalid_recipient', 'The recipient is invalid.', 'recipient');
  }
  if (fileCount > 0 && parsed.file_urls.length > 0) {
    throw new ApiError('bad_request', 'Give either files or file_urls, not both.', 'file_urls');
  }
  if (fileCount === 0 && parsed.file_urls.length === 0) {
    throw new ApiError('bad_request', 'Either files or file_urls is required.', 'files');
  }
  return parsed;
}
