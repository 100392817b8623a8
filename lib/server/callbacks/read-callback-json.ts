import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { AppError } from '#lib/shared/errors.ts';
import { toNodeStream } from '../http/to-node-stream.ts';

const MAX_BYTES = 256 * 1024;

/**
 * The `json` field of the provider's multipart form (v1 and relays also send a URL-encoded form).
 * @throws {AppError} `malformed_request`, `media_type_unsupported`, `request_too_large`
 */
export async function readCallbackJson(
  contentType: string,
  body: ReadableStream<Uint8Array>,
): Promise<string> {
  const parser = openParser(contentType);
  let json: string | null = null;
  parser.on('field', (name, value, info) => {
    if (info.valueTruncated) parser.destroy(new AppError('request_too_large'));
    if (name === 'json') json = value;
  });
  parser.on('file', (_name, stream) => stream.on('error', () => undefined).resume());
  try {
    await pipeline(toNodeStream(body), limitBytes, parser);
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('malformed_request', { cause: error });
  }
  if (json === null) throw new AppError('malformed_request');
  return json;
}

function openParser(contentType: string): busboy.Busboy {
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(contentType)) {
    throw new AppError('media_type_unsupported');
  }
  try {
    return busboy({
      headers: { 'content-type': contentType },
      limits: { fields: 10, files: 2, parts: 12, fieldSize: MAX_BYTES },
    });
  } catch (error) {
    throw new AppError('malformed_request', { cause: error });
  }
}

async function* limitBytes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.byteLength;
    if (bytes > 2 * MAX_BYTES) throw new AppError('request_too_large');
    yield chunk;
  }
}
