import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountRoutes } from '../accounts/routes.ts';
import { controlRoutes } from '../control/routes.ts';
import { faxLineRoutes } from '../fax-lines/routes.ts';
import { faxRoutes } from '../faxes/routes.ts';
import { answerWithFault } from '../faults/answer-with-fault.ts';
import { requestFaults, sendFaults } from '../faults/fault-kinds.ts';
import type { Sandbox } from '../sandbox.ts';
import { ApiError } from './api-error.ts';
import { authorise } from './authorise.ts';
import type { Exchange } from './exchange.ts';
import { findRoute } from './find-route.ts';
import type { HttpReply } from './reply.ts';
import { sendReply } from './send-reply.ts';

const providerRoutes = [...faxRoutes, ...faxLineRoutes, ...accountRoutes];
const ownOrigin = 'http://sandbox';
const loopback = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

export async function answerRequest(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
  onFault: (error: unknown) => void,
): Promise<void> {
  const url = URL.parse(request.url ?? '/', ownOrigin) ?? new URL(ownOrigin);
  const answer = url.pathname.startsWith('/_sandbox/') ? control : provide;
  const exchange: Exchange = {
    sandbox,
    request,
    query: url.searchParams,
    id: '',
    setHeader: (name, value) => response.setHeader(name, value),
  };
  const reply = await answer(exchange, url.pathname).catch((error: unknown) => {
    if (!(error instanceof ApiError)) onFault(error);
    return toErrorReply(error);
  });
  // A body that nobody read would keep the connection busy.
  request.resume();
  await sendReply(response, reply);
}

/** The account's own limits come before anything else, as at the provider. */
async function provide(exchange: Exchange, path: string): Promise<HttpReply> {
  const { sandbox, request, setHeader } = exchange;
  const { requestLimit, counters, faults, state } = sandbox;
  const { latencyMs, errorRate } = state.settings();
  const limitHeaders = () => Object.entries(requestLimit.headers());
  for (const [name, value] of limitHeaders()) setHeader(name, value);
  authorise(request.headers.authorization, sandbox.apiKey);
  const isAllowed = requestLimit.take();
  for (const [name, value] of limitHeaders()) setHeader(name, value);
  if (!isAllowed) {
    counters.countOverLimit();
    throw new ApiError('exceeded_rate', 'Too many requests.');
  }
  const { route, id } = findRoute(providerRoutes, request.method ?? 'GET', path);
  counters.count(`${route.method} ${route.path}`);
  if (latencyMs > 0) await sleep(latencyMs);
  if (Math.random() < errorRate) throw new ApiError('unknown', 'An unexpected error occurred.');
  const fault = faults.pick(route.path === '/v3/fax/send' ? sendFaults : requestFaults);
  return answerWithFault(fault, async () => {
    const reply = await route.handle({ ...exchange, id });
    // Nothing is told to the world before it is on the disk.
    await state.flush();
    return reply;
  });
}

async function control(exchange: Exchange, path: string): Promise<HttpReply> {
  const { request } = exchange;
  const isLocal = loopback.test(request.socket.remoteAddress ?? '');
  // A page in a browser of this machine is as local, and could be anybody's.
  if (!isLocal || request.headers.origin !== undefined) {
    throw new ApiError('forbidden', 'The sandbox is controlled from its own machine only.');
  }
  const { route, id } = findRoute(controlRoutes, request.method ?? 'GET', path);
  return route.handle({ ...exchange, id });
}

function toErrorReply(error: unknown): HttpReply {
  const known =
    error instanceof ApiError ? error : new ApiError('unknown', 'An unexpected error occurred.');
  return { kind: 'json', status: known.status, body: known.toBody() };
}
