import busboy from 'busboy';
import { AppError } from '#lib/shared/errors.ts';
import { readBytes } from '../http/read-bytes.ts';

const MAX_FIELD_BYTES = 256 * 1024;

/**
 * The `json` field of the provider's multipart form (v1 and relays also send a URL-encoded form).
 * The body is small and read whole: a stream through the parser costs more than all the rest.
 * @throws {AppError} `malformed_request`, `media_type_unsupported`, `request_too_large`
 */
export async function readCallbackJson(request: Request): Promise<string> {
  const contentType = request.headers.get('content-type') ?? '';
  const parser = openParser(contentType);
  const json = readJsonField(parser);
  parser.end(await readBytes(request, 2 * MAX_FIELD_BYTES));
  return await json;
}

function readJsonField(parser: busboy.Busboy): Promise<string> {
  return new Promise((resolve, reject) => {
    let json: string | null = null;
    parser.on('field', (name, value, info) => {
      if (info.valueTruncated) reject(new AppError('request_too_large'));
      if (name === 'json') json = value;
    });
    parser.on('file', (_name, stream) => stream.on('error', () => undefined).resume());
    parser.on('error', (cause) => reject(new AppError('malformed_request', { cause })));
    parser.on('close', () =>
      json === null ? reject(new AppError('malformed_request')) : resolve(json),
    );
  });
}

function openParser(contentType: string): busboy.Busboy {
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(contentType)) {
    throw new AppError('media_type_unsupported');
  }
  try {
    return busboy({
      headers: { 'content-type': contentType },
      limits: { fields: 10, files: 2, parts: 12, fieldSize: MAX_FIELD_BYTES },
    });
  } catch (error) {
    throw new AppError('malformed_request', { cause: error });
  }
}
