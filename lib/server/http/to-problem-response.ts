import { AppError } from '#lib/shared/errors.ts';
import type { Problem } from '#lib/shared/problem.ts';
import { log } from '../log.ts';
import { isDatabaseDown, isDatabaseFull } from '../is-database-down.ts';

/** Every error as problem+json; what is not ours becomes one dull sentence with a request id. */
export function toProblemResponse(error: unknown, requestId: string): Response {
  const known = toAppError(error);
  if (known.status >= 500) log.error({ requestId, err: error }, 'A request failed');
  const problem: Problem = {
    type: `urn:faxdesk:problem:${known.code}`,
    title: known.code.replaceAll('_', ' '),
    status: known.status,
    detail: known.message,
    code: known.code,
    requestId,
    ...(known.fields && { fields: known.fields }),
    ...(known.current !== undefined && { current: known.current }),
  };
  return Response.json(problem, {
    status: known.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isDatabaseFull(error)) return new AppError('storage_full', { cause: error });
  return new AppError(isDatabaseDown(error) ? 'not_ready' : 'internal', { cause: error });
}
