import path from 'node:path';
import { fileURLToPath } from 'node:url';

export type StorageTarget = DiskTarget | S3Target;

export interface DiskTarget {
  kind: 'disk';
  root: string;
}

export interface S3Target {
  kind: 's3';
  bucket: string;
  /** Before every key: empty, or ending in a slash. */
  prefix: string;
  region: string;
  /** Absent for AWS itself. */
  endpoint: string | undefined;
  /** `endpoint/bucket/key` instead of `bucket.endpoint/key`. */
  isPathStyle: boolean;
  /** Absent where the machine has a role of its own. */
  credentials?: S3Credentials;
}

export interface S3Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PARAMETERS: readonly string[] = ['endpoint', 'region', 'path-style'];

/**
 * `file:/folder` or `s3://bucket/prefix?endpoint=https://…&region=…&path-style=1`.
 * @throws {Error} what is wrong with it, to go after "it"
 */
export function parseStorageUrl(text: string, defaultRegion: string): StorageTarget {
  if (text.startsWith('file://')) return { kind: 'disk', root: fileURLToPath(text) };
  if (text.startsWith('file:')) return { kind: 'disk', root: path.resolve(text.slice(5)) };
  if (!text.startsWith('s3://') || !URL.canParse(text))
    throw new Error('must start with file: or s3://');
  return parseS3(new URL(text), defaultRegion);
}

function parseS3(url: URL, defaultRegion: string): S3Target {
  if (url.username || url.password)
    throw new Error('must hold no keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
  if (!BUCKET.test(url.host)) throw new Error('must name a bucket, as in s3://bucket/prefix');
  const unknown = [...url.searchParams.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined)
    throw new Error(`has the parameter "${unknown}"; there are ${PARAMETERS.join(', ')}`);
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !isHttpUrl(endpoint))
    throw new Error('has an endpoint that is no http or https address');
  const folders = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  return {
    kind: 's3',
    bucket: url.host,
    prefix: folders.map((folder) => `${folder}/`).join(''),
    region: url.searchParams.get('region') ?? defaultRegion,
    endpoint,
    isPathStyle: parseSwitch(url.searchParams.get('path-style') ?? '0'),
  };
}

function parseSwitch(text: string): boolean {
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw new Error('has a path-style that is neither 1 nor 0');
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
