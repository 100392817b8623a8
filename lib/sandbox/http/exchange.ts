import type { IncomingMessage } from 'node:http';
import type { Sandbox } from '../sandbox.ts';
import type { HttpReply } from './reply.ts';

/** One request on its way through the sandbox. */
export interface Exchange {
  sandbox: Sandbox;
  request: IncomingMessage;
  query: URLSearchParams;
  /** What stood in the place of `:id` in the route's path. */
  id: string;
  /** Headers of the answer, set before it is known. */
  setHeader(name: string, value: string | number): void;
}

export interface Route {
  method: string;
  path: string;
  handle(exchange: Exchange): Promise<HttpReply> | HttpReply;
}
