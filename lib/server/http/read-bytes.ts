import { AppError } from '#lib/shared/errors.ts';

/** A small body, never more than this many bytes of it. @throws {AppError} `request_too_large` */
export async function readBytes(request: Request, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new AppError('request_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
