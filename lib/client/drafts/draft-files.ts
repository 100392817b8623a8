import { z } from 'zod';

const databaseName = 'faxdesk-drafts';
const storeName = 'uploads';
const DAY_MS = 24 * 60 * 60_000;
/** As long as a draft lives that nobody changes. */
const KEPT_FOR_MS = 30 * DAY_MS;

/** A file whose upload is not complete. */
const StoredFile = z.object({
  draftId: z.string(),
  documentId: z.string(),
  file: z.instanceof(globalThis.File ?? Blob),
  storedAt: z.number(),
});
export type StoredFile = Pick<z.infer<typeof StoredFile>, 'documentId' | 'file'>;

/** Files are kept in IndexedDB, each under its document’s id. */
function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 2);
    opening.onupgradeneeded = () => {
      const database = opening.result;
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore(storeName, { keyPath: 'documentId' });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('IndexedDB can’t be opened.'));
  });
}

async function run(mode: IDBTransactionMode, work: (store: IDBObjectStore) => void): Promise<void> {
  const database = await openDatabase();
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('Not stored.'));
      work(transaction.objectStore(storeName));
    });
  } finally {
    database.close();
  }
}

export async function saveDraftFile(
  draftId: string,
  { documentId, file }: StoredFile,
): Promise<void> {
  await run('readwrite', (store) => store.put({ draftId, documentId, file, storedAt: Date.now() }));
}

export async function deleteDraftFiles(documentIds: readonly string[]): Promise<void> {
  await run('readwrite', (store) => {
    for (const documentId of documentIds) store.delete(documentId);
  });
}

export async function deleteAllDraftFiles(): Promise<void> {
  await run('readwrite', (store) => store.clear());
}

/** The files of a draft that are still to be uploaded. What was forgotten for long goes. */
export async function readDraftFiles(draftId: string): Promise<StoredFile[]> {
  let all: z.infer<typeof StoredFile>[] = [];
  await run('readonly', (store) => {
    const reading = store.getAll();
    reading.onsuccess = () => {
      all = z.array(StoredFile).safeParse(reading.result).data ?? [];
    };
  });
  const isOld = ({ storedAt }: { storedAt: number }) => storedAt < Date.now() - KEPT_FOR_MS;
  const old = all.filter(isOld);
  if (old.length > 0) await deleteDraftFiles(old.map(({ documentId }) => documentId));
  return all.filter((one) => one.draftId === draftId && !isOld(one));
}
