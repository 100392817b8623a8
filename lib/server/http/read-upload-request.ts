import { z } from 'zod';
import { uploadMediaType, uploadOffsetHeader } from '#lib/shared/drafts/upload-headers.ts';
import { AppError } from '#lib/shared/errors.ts';
import { parseInput } from './parse-input.ts';

const Offset = z
  .string()
  .regex(/^\d{1,15}$/, 'The header Upload-Offset says where the bytes belong.')
  .transform(Number);

/** @throws {AppError} `media_type_unsupported`, `invalid_input`, `malformed_request` */
export function readUploadRequest(request: Request): {
  offset: number;
  body: ReadableStream<Uint8Array>;
} {
  if (request.headers.get('content-type') !== uploadMediaType)
    throw new AppError('media_type_unsupported');
  const offset = parseInput(Offset, request.headers.get(uploadOffsetHeader), 'invalid_input');
  if (!request.body) throw new AppError('malformed_request');
  return { offset, body: request.body };
}
