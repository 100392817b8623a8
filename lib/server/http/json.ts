import type { z } from 'zod';

/**
 * A JSON answer, checked against the contract that both sides sign: what the schema does not name
 * does not leave the server.
 */
export function json<Schema extends z.ZodType>(
  schema: Schema,
  body: z.input<Schema>,
  status = 200,
): Response {
  return Response.json(schema.parse(body), { status, headers: { 'cache-control': 'no-store' } });
}

export function noContent(): Response {
  return new Response(null, { status: 204 });
}
