const databaseName = 'faxdesk-drafts';
const storeName = 'files';

/** Files are kept in IndexedDB, each under its id. */
function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
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

export async function saveDraftFile(fileId: string, file: File): Promise<void> {
  await run('readwrite', (store) => store.put(file, fileId));
}

export async function deleteDraftFiles(fileIds: readonly string[]): Promise<void> {
  await run('readwrite', (store) => {
    for (const fileId of fileIds) store.delete(fileId);
  });
}

export interface StoredFile {
  fileId: string;
  file: File;
}

/** The files that are still there, in the order asked for. */
export async function readDraftFiles(fileIds: readonly string[]): Promise<StoredFile[]> {
  const found: StoredFile[] = [];
  await run('readonly', (store) => {
    for (const fileId of fileIds) {
      const reading = store.get(fileId);
      reading.onsuccess = () => {
        const file: unknown = reading.result;
        if (file instanceof File) found.push({ fileId, file });
      };
    }
  });
  return found;
}
