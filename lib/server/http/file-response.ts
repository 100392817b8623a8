import type { OpenedFile } from '../faxes/open-received-copy.ts';
import { bodyBytesHeader } from './send-content-length.ts';
import { toWebStream } from './to-web-stream.ts';

/**
 * A stored file, streamed. Private to the browser that asked, and revalidated each time, so that
 * every look is checked and recorded. The policy keeps a hostile document from running anything.
 */
export function fileResponse(request: Request, file: OpenedFile): Response {
  return respond(request, file, 'private, no-cache');
}

/** One that never changes and may be seen again without a look being recorded. */
export function lastingFileResponse(request: Request, file: OpenedFile): Response {
  return respond(request, file, 'private, max-age=3600, immutable');
}

function respond(request: Request, file: OpenedFile, cacheControl: string): Response {
  const etag = `"${file.etag}"`;
  const headers = {
    'content-type': file.mediaType,
    'content-disposition': contentDisposition(file.name),
    'cache-control': cacheControl,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    etag,
  };
  if (request.headers.get('if-none-match') === etag) {
    file.stream.destroy();
    return new Response(null, { status: 304, headers });
  }
  return new Response(toWebStream(file.stream), {
    headers: { ...headers, [bodyBytesHeader]: String(file.bytes) },
  });
}

/** RFC 6266: a plain name for old readers, the true one in UTF-8 for all others. */
function contentDisposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `inline; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
