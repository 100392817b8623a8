import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { AppError } from '#lib/shared/errors.ts';
import type { S3Target } from './parse-storage-url.ts';
import { toStorageError } from './to-storage-error.ts';

const CONNECT_WITHIN_MS = 5000;
/** Without a byte for so long, the server is taken for gone. */
const SILENCE_MS = 60_000;
const UPLOAD_TRIES = 3;

export interface Upload {
  /** Called for each try: a stream can be read only once. */
  open: () => Readable;
  bytes: number;
  /** In base64; the server refuses other content. */
  md5: string;
}

/** The few requests that Faxdesk makes to a bucket, with keys below the prefix. */
export class S3Connection {
  readonly #client: S3Client;
  readonly #target: S3Target;

  constructor(target: S3Target) {
    this.#target = target;
    this.#client = new S3Client({
      region: target.region,
      ...(target.endpoint !== undefined && { endpoint: target.endpoint }),
      forcePathStyle: target.isPathStyle,
      ...(target.credentials && { credentials: target.credentials }),
      requestHandler: { connectionTimeout: CONNECT_WITHIN_MS, socketTimeout: SILENCE_MS },
      // Checksums as trailers are unknown to many servers that speak S3; uploads carry Content-MD5.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async putObject(key: string, { open, bytes, md5 }: Upload): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const content = { Body: open(), ContentLength: bytes, ContentMD5: md5 };
      try {
        await this.#client.send(new PutObjectCommand({ ...this.#toAddress(key), ...content }));
        return;
      } catch (error) {
        if (tries === UPLOAD_TRIES || !isPassing(error)) throw toAppError(error);
      } finally {
        content.Body.destroy();
      }
    }
  }

  /** Null when nothing is stored under the key. */
  async getObject(key: string): Promise<{ stream: Readable; bytes: number } | null> {
    const answer = await orNull(this.#client.send(new GetObjectCommand(this.#toAddress(key))));
    if (!(answer?.Body instanceof Readable)) return null;
    return { stream: answer.Body, bytes: answer.ContentLength ?? 0 };
  }

  /** Null when nothing is stored under the key. */
  async findObject(key: string): Promise<{ bytes: number; time: Date } | null> {
    const answer = await orNull(this.#client.send(new HeadObjectCommand(this.#toAddress(key))));
    return answer && { bytes: answer.ContentLength ?? 0, time: answer.LastModified ?? new Date() };
  }

  async deleteObject(key: string): Promise<void> {
    await orNull(this.#client.send(new DeleteObjectCommand(this.#toAddress(key))));
  }

  async *listKeys(): AsyncGenerator<string> {
    let after: string | undefined;
    do {
      const page = await this.#list(after);
      for (const { Key: key } of page.Contents ?? [])
        if (key !== undefined) yield key.slice(this.#target.prefix.length);
      after = page.NextContinuationToken;
    } while (after !== undefined);
  }

  /** Reaches the bucket with our keys, or throws why not. */
  async requireBucket(): Promise<void> {
    try {
      await this.#client.send(new HeadBucketCommand({ Bucket: this.#target.bucket }));
    } catch (error) {
      throw toAppError(error);
    }
  }

  async #list(after: string | undefined) {
    const { bucket: Bucket, prefix: Prefix } = this.#target;
    const request = { Bucket, Prefix, ContinuationToken: after };
    try {
      return await this.#client.send(new ListObjectsV2Command(request));
    } catch (error) {
      throw toAppError(error);
    }
  }

  #toAddress(key: string) {
    return { Bucket: this.#target.bucket, Key: `${this.#target.prefix}${key}` };
  }
}

async function orNull<Answer>(request: Promise<Answer>): Promise<Answer | null> {
  try {
    return await request;
  } catch (error) {
    if (isMissing(error)) return null;
    throw toAppError(error);
  }
}

/** A bucket that is not there is a wrong setting, not a missing document. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof S3ServiceException) || error.name === 'NoSuchBucket') return false;
  return error.$metadata.httpStatusCode === 404;
}

/** No answer, or one that says "later". */
function isPassing(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return true;
  const status = error.$metadata.httpStatusCode ?? 500;
  return status >= 500 || status === 429;
}

/** The reason goes to the log; it names the error, not the keys. */
function toAppError(error: unknown): unknown {
  const named = toStorageError(error);
  if (named instanceof AppError) return named;
  return new AppError('storage_unavailable', { cause: error });
}
