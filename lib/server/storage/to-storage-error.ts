import { AppError } from '#lib/shared/errors.ts';

/** What a failed read or write of a file means for the person who waits for it. */
export function toStorageError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return new AppError('document_missing', { cause: error });
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError('storage_full', { cause: error });
    case 'EIO':
    case 'EROFS':
    case 'EACCES':
    case 'ESTALE':
      return new AppError('storage_unavailable', { cause: error });
    default:
      return error;
  }
}

/** Runs what reads or writes files, and tells its failure as one of the storage. */
export async function naming<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}
