import { resolve } from 'node:path';
import { z } from 'zod';
import {
  parseStorageUrl,
  type S3Credentials,
  type StorageTarget,
} from './storage/parse-storage-url.ts';

/** A value of the environment that Faxdesk can't start with; the message names the variable. */
export class EnvError extends Error {
  override name = 'EnvError';
}

const boolean = z
  .enum(['0', '1', 'true', 'false'])
  .transform((value) => value === '1' || value === 'true');

const wholeNumber = (min: number, max: number) => {
  const sentence = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number(sentence).int(sentence).min(min, sentence).max(max, sentence);
};

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}

const envSchema = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  FAXDESK_URL: z.url().optional(),
  DATABASE_URL: z.string().startsWith('postgres', 'must start with postgres://').optional(),
  FAXDESK_DATA_DIR: z.string().min(1).default('./data'),
  FAXDESK_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  DROPBOX_SIGN_API_KEY: z.string().min(1).optional(),
  DROPBOX_SIGN_API_URL: z.url().optional(),
  FAXDESK_CALLBACK_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  FAXDESK_STORAGE_URL: z.string().optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_SESSION_TOKEN: z.string().optional(),
  AWS_REGION: z.string().default('us-east-1'),
  FAXDESK_DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  FAXDESK_SANDBOX_SPEED: wholeNumber(1, 10_000).default(10),
  FAXDESK_MODE: z.enum(['sandbox', 'live'], 'must be sandbox or live').optional(),
  FAXDESK_MAX_FAX_MB: wholeNumber(1, 2000).default(250),
  FAXDESK_MAX_FAX_PAGES: wholeNumber(1, 5000).default(500),
  FAXDESK_URL_FETCH_ALLOW: z
    .string()
    .regex(/^([a-z0-9.-]+:\d{1,5}(,|$))*$/i, 'must list host:port, separated by commas')
    .default(''),
  FAXDESK_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  FAXDESK_TRUST_PROXY: boolean.default(false),
  FAXDESK_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be a time zone such as Europe/Berlin')
    .optional(),
});

export type Env = ReturnType<typeof readEnv>;

/**
 * Reads and checks the environment once, at the edge.
 * @throws {EnvError} with one sentence that names the first wrong variable.
 */
export function readEnv(source: Record<string, string | undefined>) {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(present);
  if (!parsed.success) throw new EnvError(toSentence(parsed.error.issues[0]));
  const values = parsed.data;
  const apiKeys = (values.DROPBOX_SIGN_API_KEY ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter(Boolean);
  const mode = values.FAXDESK_MODE ?? (apiKeys.length > 0 ? 'live' : 'sandbox');
  if (mode === 'live' && apiKeys.length === 0) {
    throw new EnvError('FAXDESK_MODE is live, but DROPBOX_SIGN_API_KEY is not set.');
  }
  return {
    ...values,
    mode,
    apiKeys,
    /** Divides retry delays and polling intervals, so that a demo shows a retry in seconds. */
    speed: mode === 'sandbox' ? values.FAXDESK_SANDBOX_SPEED : 1,
    /** Where the offices that are faxed keep their hours. */
    timeZone: values.FAXDESK_TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    storage: readStorage(values),
    /** `host:port` of what Faxdesk may fetch documents from, besides public addresses. */
    allowedHosts: new Set(values.FAXDESK_URL_FETCH_ALLOW.toLowerCase().split(',').filter(Boolean)),
    publicUrl: values.FAXDESK_URL ?? `http://localhost:${values.PORT}`,
    faxLimits: {
      maxBytes: values.FAXDESK_MAX_FAX_MB * 1_000_000,
      maxPages: values.FAXDESK_MAX_FAX_PAGES,
    },
  };
}

function readStorage(values: z.infer<typeof envSchema>): StorageTarget {
  const { FAXDESK_STORAGE_URL: url, FAXDESK_DATA_DIR: dataDirectory, AWS_REGION: region } = values;
  if (url === undefined) return { kind: 'disk', root: resolve(dataDirectory, 'documents') };
  const target = parseStorage(url, region);
  return target.kind === 's3' ? { ...target, ...readCredentials(values) } : target;
}

function parseStorage(url: string, region: string): StorageTarget {
  try {
    return parseStorageUrl(url, region);
  } catch (error) {
    const message = error instanceof Error ? error.message : undefined;
    throw new EnvError(toSentence({ path: ['FAXDESK_STORAGE_URL'], message }));
  }
}

/** Without keys a machine at AWS has its role; elsewhere the readiness check says what is missing. */
function readCredentials(values: z.infer<typeof envSchema>): { credentials?: S3Credentials } {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = values;
  const sessionToken = values.AWS_SESSION_TOKEN;
  if (accessKeyId === undefined && secretAccessKey === undefined) return {};
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new EnvError('Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY both, or neither.');
  }
  return { credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) } };
}

function toSentence(
  issue: { path: PropertyKey[]; message?: string | undefined } | undefined,
): string {
  const name = issue?.path.join('.') ?? 'The environment';
  return `${name} has a wrong value: it ${issue?.message ?? 'can’t be read'}.`;
}

let cached: Env | undefined;

/** The environment of this process. Throws {@link EnvError} at the first call if it is wrong. */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}
