import type { z } from 'zod';
import { AppError, type ErrorCode } from '#lib/shared/errors.ts';

/**
 * Untrusted to typed. Without a schema there is no input, whatever was sent.
 * @throws {AppError} with the given code and a sentence for each field
 */
export function parseInput<Output>(
  schema: z.ZodType<Output> | undefined,
  value: unknown,
  code: ErrorCode,
): Output {
  // PostgreSQL's text has no NUL, and no person types one.
  if (JSON.stringify(value)?.includes(String.raw`\u0000`)) throw new AppError(code);
  const parsed = (schema ?? noInput<Output>()).safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError(code, { fields: toFields(parsed.error), cause: parsed.error });
}

/** A route that declares no schema has no such input; its type is never looked at. */
function noInput<Output>() {
  return {
    safeParse: (): { success: true; data: Output } => ({
      success: true,
      // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- no schema means that `Output` was inferred as unknown, so nothing relies on the value
      data: undefined as Output,
    }),
  };
}

function toFields(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(
    error.issues.map((issue) => [issue.path.join('.') || 'form', issue.message]),
  );
}
