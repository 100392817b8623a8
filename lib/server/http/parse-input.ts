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
  const field = findUnkept(value);
  if (field !== undefined)
    throw new AppError(code, {
      fields: { [field]: 'This has a character in it that can’t be kept. Type it anew.' },
    });
  const parsed = (schema ?? noInput<Output>()).safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError(code, { fields: toFields(parsed.error), cause: parsed.error });
}

/** A NUL or half a character, as JSON writes them; behind a backslash of the text it is neither. */
const unkept = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** The field with what PostgreSQL's text can't have. No person types that, but some paste it. */
function findUnkept(value: unknown): string | undefined {
  const isUnkept = (part: unknown) => unkept.test(JSON.stringify(part) ?? '');
  if (!isUnkept(value)) return undefined;
  const named = value instanceof Object ? Object.entries(value) : [];
  const [field = 'form'] = named.find(isUnkept) ?? [];
  return field.toWellFormed().replaceAll('\0', '');
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
