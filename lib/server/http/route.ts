import type { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor, type Permission } from '#lib/shared/permissions.ts';
import { findActor } from '../auth/find-actor.ts';
import { newId } from '../ids/new-id.ts';
import { log } from '../log.ts';
import { requireSameOrigin } from './require-same-origin.ts';
import { parseInput } from './parse-input.ts';
import { readText } from './read-text.ts';
import { toProblemResponse } from './to-problem-response.ts';

/** What a handler gets: everything checked and parsed. */
export interface RouteContext<Params, Query, Body> {
  request: Request;
  requestId: string;
  params: Params;
  query: Query;
  body: Body;
}

interface Schemas<Params, Query, Body> {
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  /** JSON bodies only; a multipart route reads its own stream. */
  body?: z.ZodType<Body>;
  /** For bodies that may be larger than usual. */
  maxBodyBytes?: number;
}

interface ActorRoute<Params, Query, Body> extends Schemas<Params, Query, Body> {
  /** Who may ask at all; what they may see of it, the verb checks. */
  permission: Permission;
  run: (context: RouteContext<Params, Query, Body> & { actor: Actor }) => Promise<Response>;
}

interface OpenRoute<Params, Query, Body> extends Schemas<Params, Query, Body> {
  /** No session: the route proves its caller by other means, or tells nothing. */
  permission: 'public';
  run: (context: RouteContext<Params, Query, Body>) => Promise<Response>;
  /** Callbacks come from another origin by nature and carry no cookie. */
  allowCrossSite?: boolean;
}

type NextHandler = (request: Request, next: { params: Promise<unknown> }) => Promise<Response>;

/** A route for signed-in people: session, permission, origin, input, then the verb. */
export function route<Params, Query, Body>(config: ActorRoute<Params, Query, Body>): NextHandler {
  return answering(async (request, rawParams, requestId) => {
    const actor = await findActor(request.headers);
    if (!actor) throw new AppError('unauthorized');
    requireSameOrigin(request);
    if (!can(actor, config.permission)) throw new AppError('forbidden');
    return await config.run({ ...(await parse(config, request, rawParams, requestId)), actor });
  });
}

/** A route without a session. */
export function publicRoute<Params, Query, Body>(
  config: OpenRoute<Params, Query, Body>,
): NextHandler {
  return answering(async (request, rawParams, requestId) => {
    if (!config.allowCrossSite) requireSameOrigin(request);
    return await config.run(await parse(config, request, rawParams, requestId));
  });
}

async function parse<Params, Query, Body>(
  schemas: Schemas<Params, Query, Body>,
  request: Request,
  rawParams: unknown,
  requestId: string,
): Promise<RouteContext<Params, Query, Body>> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  return {
    request,
    requestId,
    params: parseInput(schemas.params, rawParams, 'not_found'),
    query: parseInput(schemas.query, search, 'invalid_input'),
    body: parseInput(
      schemas.body,
      schemas.body && (await readJson(request, schemas.maxBodyBytes)),
      'invalid_input',
    ),
  };
}

const MAX_JSON_BYTES = 256 * 1024;

async function readJson(request: Request, maxBytes = MAX_JSON_BYTES): Promise<unknown> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    throw new AppError('media_type_unsupported');
  }
  const text = await readText(request, maxBytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('malformed_request', { cause: error });
  }
}

type Answer = (request: Request, rawParams: unknown, requestId: string) => Promise<Response>;

/** Gives each request an id and each error its problem body and its log line. */
function answering(answer: Answer): NextHandler {
  return async (request, next) => {
    const requestId = newId();
    const startedAt = performance.now();
    let response: Response;
    try {
      response = await answer(request, await next.params, requestId);
    } catch (error) {
      response = toProblemResponse(error, requestId);
    }
    response.headers.set('x-request-id', requestId);
    // Next answers HEAD through GET and leaves the body alone: an open file or stream would stay.
    if (request.method === 'HEAD') await response.body?.cancel();
    const ms = Math.round(performance.now() - startedAt);
    const { pathname } = new URL(request.url);
    log.info(
      { requestId, method: request.method, path: pathname, status: response.status, ms },
      'request',
    );
    return response;
  };
}
