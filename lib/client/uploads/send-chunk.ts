import { DraftDocumentAnswer, type DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { uploadMediaType, uploadOffsetHeader } from '#lib/shared/drafts/upload-headers.ts';
import { ApiError, parseProblem } from '../api-error.ts';
import { parseAnswer } from '../http.ts';

/** Without a byte for so long the connection is taken for lost. */
const SILENCE_MS = 30_000;

interface Chunk {
  path: string;
  offset: number;
  content: ArrayBuffer;
  signal: AbortSignal;
  onProgress: (sentBytes: number) => void;
}

/** Sends a stretch of a document and reports how much of it is sent, which `fetch` can’t. */
export function sendChunk(chunk: Chunk): Promise<DraftDocument> {
  const { path, offset, content, signal, onProgress } = chunk;
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const stop = () => call.abort();
    let silence = setTimeout(stop, SILENCE_MS);
    const hear = () => {
      clearTimeout(silence);
      silence = setTimeout(stop, SILENCE_MS);
    };
    signal.addEventListener('abort', stop, { once: true });
    call.upload.onprogress = (event) => {
      hear();
      onProgress(event.loaded);
    };
    // All of it is sent; the server may read a large document for a while.
    call.upload.onload = () => clearTimeout(silence);
    call.onerror = () => reject(new ApiError('offline'));
    call.onabort = () => reject(new ApiError(signal.aborted ? 'aborted' : 'offline'));
    call.onloadend = () => {
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
    };
    call.onload = () => {
      try {
        resolve(readAnswer(call));
      } catch (error) {
        reject(error);
      }
    };
    call.open('PATCH', path);
    call.setRequestHeader('content-type', uploadMediaType);
    call.setRequestHeader(uploadOffsetHeader, String(offset));
    if (signal.aborted) return reject(new ApiError('aborted'));
    call.send(content);
  });
}

function readAnswer(call: XMLHttpRequest): DraftDocument {
  const body = parseText(call.responseText);
  if (call.status >= 200 && call.status < 300)
    return parseAnswer(DraftDocumentAnswer, body).document;
  throw parseProblem(call.status, body);
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
