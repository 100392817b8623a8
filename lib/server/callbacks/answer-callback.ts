import { readCallbackJson } from './read-callback-json.ts';
import { receiveCallback } from './receive-callback.ts';

/** Anything but this text is a failed delivery for the provider, which then sends it again. */
const ACKNOWLEDGEMENT = 'Hello API Event Received';

/** Acknowledges a callback once it is stored, never before. @throws {AppError} when it is not */
export async function answerCallback(request: Request): Promise<Response> {
  const json = await readCallbackJson(request);
  await receiveCallback(json, new URL(request.url).searchParams.get('secret'));
  return new Response(ACKNOWLEDGEMENT, {
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
  });
}
