import { Readable } from 'node:stream';

/** A Node stream as the body of an answer; cancelling the body destroys the stream. */
export function toWebStream(stream: Readable): ReadableStream<Uint8Array> {
  const web: unknown = Readable.toWeb(stream);
  if (web instanceof ReadableStream) return web;
  throw new TypeError('Readable.toWeb made no web stream');
}
