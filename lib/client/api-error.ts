import { errorCatalogue, isErrorCode, type ErrorCode } from '#lib/shared/errors.ts';
import { Problem } from '#lib/shared/problem.ts';

/** Codes that only the browser can know, beside those that the server answers with. */
export type ApiErrorCode = ErrorCode | keyof typeof ownSentences;

const ownSentences = {
  offline: 'Faxdesk can’t be reached. Check the connection, then try again.',
  wrong_credentials: 'E-mail address and password do not belong together.',
  aborted: 'The upload was broken off.',
  file_unreadable: 'This file can’t be read any more. Remove it and add it again.',
  answer_unreadable: 'Faxdesk’s answer could not be read. Reload the page; it may have changed.',
} as const;

interface ApiErrorDetails {
  sentence?: string;
  fields?: Record<string, string>;
  requestId?: string;
  current?: unknown;
  cause?: unknown;
}

/** What went wrong with a request, in a sentence that a person can act on. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly fields: Record<string, string>;
  readonly requestId: string | null;
  /** What the server has instead of what was expected. */
  readonly current: unknown;

  constructor(code: ApiErrorCode, details: ApiErrorDetails = {}) {
    const { sentence, fields, requestId, current, cause } = details;
    super(sentence ?? toSentence(code), { cause });
    this.code = code;
    this.fields = fields ?? {};
    this.requestId = requestId ?? null;
    this.current = current;
  }
}

function toSentence(code: ApiErrorCode): string {
  return isErrorCode(code) ? errorCatalogue[code].sentence : ownSentences[code];
}

/** Reads a problem body. What is none (a proxy's HTML page) becomes an error by its status. */
export function parseProblem(status: number, body: unknown): ApiError {
  const problem = Problem.safeParse(body);
  if (!problem.success) return new ApiError(toCode(status));
  const { code, detail, fields, requestId, current } = problem.data;
  return new ApiError(isErrorCode(code) ? code : toCode(status), {
    sentence: detail,
    fields,
    requestId,
    current,
  });
}

function toCode(status: number): ErrorCode {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 413) return 'request_too_large';
  if (status === 429) return 'too_many_attempts';
  return [502, 503, 504].includes(status) ? 'not_ready' : 'internal';
}

/** Anything thrown, as an ApiError. */
export function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('internal', { cause: error });
}
