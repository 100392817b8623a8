import { Readable } from 'node:stream';

/** A request's or an answer's body as a Node stream, chunk by chunk, with back-pressure. */
export function toNodeStream(body: ReadableStream<Uint8Array>): Readable {
  return Readable.from(body, { objectMode: false });
}
