import { ErrorBody, OldErrorBody } from './wire.ts';

/**
 * How a call ended that was not accepted:
 * `refused` for good, `account` (its fault: key, plan, credit), `deferred` (refused for now, and
 * provably not taken), `missing` (404, 410), `unknown` (it may have been taken or not).
 */
export type ProviderErrorKind = 'refused' | 'account' | 'deferred' | 'missing' | 'unknown';

interface ProviderErrorDetails {
  kind: ProviderErrorKind;
  /** The provider's error name, or ours for what never reached it. */
  errorName: string;
  message: string;
  /** How long to wait before it may be asked again, where that is known. */
  retryAfterMs?: number | null;
  cause?: unknown;
}

export class ProviderError extends Error {
  override name = 'ProviderError';
  readonly kind: ProviderErrorKind;
  readonly errorName: string;
  readonly retryAfterMs: number | null;

  constructor({ kind, errorName, message, retryAfterMs, cause }: ProviderErrorDetails) {
    super(`${errorName}: ${message}`, { cause });
    this.kind = kind;
    this.errorName = errorName;
    this.retryAfterMs = retryAfterMs ?? null;
  }
}

const kindByStatus: Record<number, ProviderErrorKind> = {
  400: 'refused',
  401: 'account',
  402: 'account',
  403: 'account',
  404: 'missing',
  405: 'refused',
  410: 'missing',
  413: 'refused',
  422: 'refused',
  429: 'deferred',
  503: 'deferred',
};

/**
 * What an error answer means. Only the provider's own JSON says that a call was not taken: a
 * gateway's page with the same status may hide that it was. 409 ("an identical request is already
 * being processed") and all other 5xx leave the outcome open.
 */
export function toProviderError(
  status: number,
  text: string,
  retryAfterMs: number | null,
): ProviderError {
  const body = parseErrorBody(text);
  if (!body) {
    return new ProviderError({
      kind: 'unknown',
      errorName: `http_${status}`,
      message: 'The answer was not the provider’s JSON.',
    });
  }
  return new ProviderError({
    kind: kindByStatus[status] ?? 'unknown',
    errorName: body.name,
    message: body.message,
    // `max_faxes` ends when a line is free, not when the rate window does.
    retryAfterMs: body.name === 'exceeded_rate' ? retryAfterMs : null,
  });
}

function parseErrorBody(text: string): { name: string; message: string } | null {
  const value = parseJson(text);
  const current = ErrorBody.safeParse(value).data?.error;
  if (current) return { name: current.error_name, message: current.error_msg };
  const old = OldErrorBody.safeParse(value).data;
  return old ? { name: `http_${old.status_code}`, message: old.message } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Failures before a single byte was sent: the provider can't have taken anything. That a host is
 * unreachable can also end a connection over which all was sent.
 */
const notSentCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What a failed `fetch` means: not sent at all, or of unknown outcome. */
export function toConnectionError(error: unknown): ProviderError {
  const isNotSent = findCodes(error).some((code) => notSentCodes.has(code));
  return new ProviderError({
    kind: isNotSent ? 'deferred' : 'unknown',
    errorName: isNotSent ? 'connection_failed' : 'connection_lost',
    message: isNotSent
      ? 'The provider could not be reached.'
      : 'The connection ended without an answer.',
    cause: error,
  });
}

function findCodes(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const isOpen = 'syscall' in error && (error.syscall === 'read' || error.syscall === 'write');
  const own = 'code' in error && typeof error.code === 'string' && !isOpen ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(findCodes) : [];
  return [...own, ...inner, ...findCodes(error.cause)];
}
