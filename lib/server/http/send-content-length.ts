import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';

/** What `fileResponse` sets; Next drops `content-length` from a route's answer. */
export const bodyBytesHeader = 'x-body-bytes';

/**
 * Next sends every route's body chunked, so a browser could show no progress and could not tell a
 * download that broke off from a whole one. Each response that carries our header gets its length.
 */
export function sendContentLengths(): void {
  subscribe('http.server.response.created', (message) => {
    const response = findResponse(message);
    if (!response) return;
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      name.toLowerCase() === bodyBytesHeader
        ? setHeader('content-length', Number(value))
        : setHeader(name, value);
  });
}

function findResponse(message: unknown): ServerResponse | null {
  const isEvent = typeof message === 'object' && message !== null && 'response' in message;
  return isEvent && message.response instanceof ServerResponse ? message.response : null;
}
