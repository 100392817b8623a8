/** What a handler wants sent back; `cut` drops the connection without a word. */
export type HttpReply =
  | { kind: 'json'; status: number; body: unknown }
  | { kind: 'empty'; status: number }
  | { kind: 'pdf'; path: string }
  | { kind: 'html'; status: number; html: string }
  | { kind: 'cut' };

export function json(body: unknown, status = 200): HttpReply {
  return { kind: 'json', status, body };
}
