import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { ApiError } from '../http/api-error.ts';
import { storeFile, type UploadedFile } from '../http/read-upload.ts';

const timeoutMs = 60_000;

export async function fetchFileUrls(urls: string[], folder: string): Promise<UploadedFile[]> {
  const files: UploadedFile[] = [];
  for (const [index, url] of urls.entries()) {
    files.push(await fetchFile(url, folder, `file_urls[${index}]`));
  }
  return files;
}

async function fetchFile(url: string, folder: string, errorPath: string): Promise<UploadedFile> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) }).catch(() => null);
  if (!response?.ok || !response.body) {
    throw new ApiError('bad_request', 'The file could not be downloaded.', errorPath);
  }
  const name = decodeURIComponent(basename(new URL(url).pathname));
  return storeFile(Readable.from(readChunks(response.body)), name, folder, errorPath);
}

async function* readChunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
