import { readBytes } from './read-bytes.ts';

/** A body as text, never more than this many bytes of it. @throws {AppError} `request_too_large` */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  return (await readBytes(request, maxBytes)).toString('utf8');
}
