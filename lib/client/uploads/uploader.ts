import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { toApiError } from '../api-error.ts';
import { createStore } from '../store.ts';
import { alone } from './alone.ts';
import { createSpeedometer } from './speedometer.ts';
import { uploadFile, type FileUpload } from './upload-file.ts';
import { waiting, type UploadProgress } from './upload-progress.ts';

const AT_ONCE = 3;

interface UploaderOptions {
  requireDraft: () => Promise<unknown>;
  /** All of it is there; null when nobody told what it is. */
  onUploaded: (documentId: string, document: DraftDocument | null) => void;
}

/** The uploads of a draft: some at a time, the others wait their turn. */
export class Uploader {
  readonly progress = createStore<ReadonlyMap<string, UploadProgress>>(new Map());
  readonly #options: UploaderOptions;
  readonly #uploads = new Map<string, { upload: FileUpload; stop: AbortController | null }>();

  constructor(options: UploaderOptions) {
    this.#options = options;
  }

  /** Shows it as waiting: its file is still being looked into. */
  expect(documentId: string): void {
    this.#tell(documentId, waiting);
  }

  /** Begins what is expected, or begins again; what was cancelled or is on its way is left alone. */
  start(upload: FileUpload): void {
    const { documentId } = upload;
    if (!this.progress.get().has(documentId) || this.#uploads.get(documentId)?.stop) return;
    this.#uploads.set(documentId, { upload, stop: null });
    this.#tell(documentId, waiting);
    this.#next();
  }

  /** After a failure, from where the server is. */
  retry(documentId: string): void {
    const known = this.#uploads.get(documentId);
    if (known) this.start({ ...known.upload });
  }

  cancel(documentId: string): void {
    this.#uploads.get(documentId)?.stop?.abort();
    this.#forget(documentId);
  }

  stop(): void {
    for (const documentId of this.progress.get().keys()) this.cancel(documentId);
  }

  #next(): void {
    const all = [...this.#uploads.values()];
    let free = AT_ONCE - all.filter(({ stop }) => stop).length;
    for (const entry of all) {
      const { state } = this.progress.get().get(entry.upload.documentId) ?? waiting;
      if (free <= 0 || entry.stop || state !== 'waiting') continue;
      free -= 1;
      entry.stop = new AbortController();
      void this.#run(entry.upload, entry.stop.signal);
    }
  }

  async #run(upload: FileUpload, signal: AbortSignal): Promise<void> {
    const { documentId } = upload;
    const change = (part: Partial<UploadProgress>) => {
      if (signal.aborted) return;
      this.#tell(documentId, { ...this.#find(documentId), ...part });
    };
    const speed = createSpeedometer();
    const watch = {
      signal,
      requireDraft: this.#options.requireDraft,
      onSending: (sentBytes: number) => {
        const bytesPerSecond = speed.record(sentBytes, performance.now());
        change({ state: 'sending', sentBytes, bytesPerSecond });
      },
      onPaused: () => change({ state: 'paused', bytesPerSecond: null }),
    };
    try {
      const document = await alone(`upload ${documentId}`, signal, () => uploadFile(upload, watch));
      if (!signal.aborted) this.#finish(documentId, document);
    } catch (error) {
      const entry = this.#uploads.get(documentId);
      if (entry?.stop?.signal === signal) entry.stop = null;
      change({ state: 'failed', sentence: toApiError(error).message });
    }
    this.#next();
  }

  #finish(documentId: string, document: DraftDocument | null): void {
    this.#options.onUploaded(documentId, document);
    this.#forget(documentId);
  }

  #find(documentId: string): UploadProgress {
    return this.progress.get().get(documentId) ?? waiting;
  }

  #forget(documentId: string): void {
    this.#uploads.delete(documentId);
    const others = [...this.progress.get()].filter(([id]) => id !== documentId);
    this.progress.set(new Map(others));
  }

  #tell(documentId: string, progress: UploadProgress): void {
    this.progress.set(new Map(this.progress.get()).set(documentId, progress));
  }
}
