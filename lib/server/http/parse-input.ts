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
  const unkept = findUnkept(value);
  if (unkept !== undefined)
    throw new AppError(code, {
      fields: { [unkept]: 'This has a character in it that can’t be kept. Type it anew.' },
    });
  const parsed = (schema ?? noInput<Output>()).safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError(code, { fields: toFields(parsed.error), cause: parsed.error });
}

/**
 * The field with a NUL or half a character in it: PostgreSQL's text has neither. No person types
 * them, but some paste them.
 */
function findUnkept(value: unknown): string | undefined {
  if (typeof value === 'string') return isKept(value) ? undefined : 'form';
  if (!(value instanceof Object)) return undefined;
  const isUnkept = ([key, one]: [string, unknown]) => !isKept(key) || findUnkept(one) !== undefined;
  return Object.entries(value).find(isUnkept)?.[0].toWellFormed().replaceAll('\0', '');
}

function isKept(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
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
