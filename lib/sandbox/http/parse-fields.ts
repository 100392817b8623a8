import type { z } from 'zod';
import { ApiError } from './api-error.ts';
import type { Fields } from './read-fields.ts';

export interface Warning {
  warning_name: string;
  warning_msg: string;
}

/** Checks parameters as the provider does: the first fault is named by its path. */
export function parseFields<T>(schema: z.ZodType<T>, fields: Fields): T {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ApiError(
    'bad_request',
    issue?.message ?? 'Invalid request.',
    toPath(issue?.path ?? []),
  );
}

function toPath(path: PropertyKey[]): string | undefined {
  const text = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? undefined : text;
}

/** A parameter that means nothing here is no error, but the answer says that it was not read. */
export function findIgnored(fields: Fields, known: string[]): Warning[] {
  return Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      warning_name: 'parameter_ignored',
      warning_msg: `The parameter '${name}' was ignored.`,
    }));
}
