/** How an upload of this tab stands. */
export interface UploadProgress {
  state: 'waiting' | 'sending' | 'paused' | 'failed';
  sentBytes: number;
  /** Null while nobody knows. */
  bytesPerSecond: number | null;
  /** Why it failed. */
  sentence: string | null;
}

export const waiting: UploadProgress = {
  state: 'waiting',
  sentBytes: 0,
  bytesPerSecond: null,
  sentence: null,
};
