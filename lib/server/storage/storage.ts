import type { Readable } from 'node:stream';
import { env } from '../env.ts';
import { createDiskStorage } from './disk-storage.ts';
import { createS3Storage } from './s3-storage.ts';

/**
 * Where documents and received copies are kept, by key. What is stored under a key never changes.
 * Each method throws {@link AppError} `storage_unavailable` when the storage does not answer.
 */
export interface Storage {
  /**
   * Moves a written file to its key, durably and whole, before any row may name it; the file is
   * gone afterwards. What is there already has the same content and is kept.
   * @throws {AppError} `storage_full`
   */
  commitFile(temporaryPath: string, key: string): Promise<void>;
  /** The content as a stream. @throws {AppError} `document_missing` */
  openFile(key: string): Promise<{ stream: Readable; bytes: number }>;
  /**
   * The content as a file, for readers that need one. `release` it when it was read.
   * @throws {AppError} `document_missing`, `storage_full`
   */
  borrowFile(key: string): Promise<BorrowedFile>;
  hasFile(key: string): Promise<boolean>;
  /** When it was stored; null when it is not there. */
  findTime(key: string): Promise<Date | null>;
  /** What is gone already is no error. */
  removeFile(key: string): Promise<void>;
  /** The keys of everything that is stored, in any order. */
  listKeys(): AsyncIterable<string>;
  /** Throws, with a reason for the log, when nothing could be stored now. */
  requireReady(): Promise<void>;
}

export interface BorrowedFile {
  path: string;
  release: () => Promise<void>;
}

let cached: Storage | undefined;

/** The storage that the environment names. */
export function storage(): Storage {
  const { storage: target } = env();
  cached ??= target.kind === 's3' ? createS3Storage(target) : createDiskStorage(target);
  return cached;
}
