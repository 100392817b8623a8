/** What a handler wants sent back; `cut` drops the connection without a word. */
export type HttpReply =
  | { kind: 'json'; status: number; body: unknown }
  | { kind: 'empty'; status: number }
  | { kind: 'pdf'; path: string }
  | { kind: 'html'; status: number; html: string }
  | { kind: 'cut' };

/** What a gateway says that lost the answer of the service behind it. */
export const gatewayPage: HttpReply = {
  kind: 'html',
  status: 500,
  html:
    '<html><head><title>500 Internal Server Error</title></head>' +
    '<body><center><h1>500 Internal Server Error</h1></center></body></html>',
};

export function json(body: unknown, status = 200): HttpReply {
  return { kind: 'json', status, body };
}
