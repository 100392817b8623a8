import { storage } from '../storage/storage.ts';

/** The files of parts that no row names any more; what stays behind is collected a day later. */
export async function removeParts(parts: readonly { storageKey: string }[]): Promise<void> {
  for (const { storageKey } of parts) await storage().removeFile(storageKey);
}
