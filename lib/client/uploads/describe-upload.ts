import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { formatDuration } from '#lib/shared/format/format-duration.ts';
import type { UploadProgress } from './upload-progress.ts';

/** Under a second is not worth a word. */
const LEAST_LEFT_MS = 1000;

/** "12 MB of 80 MB · 3.1 MB/s · 22 s left", or why it does not move. */
export function describeUpload(progress: UploadProgress | null, bytes: number): string {
  if (!progress) return 'Upload unfinished: choose the file again to go on';
  const { state, sentBytes, bytesPerSecond, sentence } = progress;
  if (state === 'failed') return sentence ?? 'The upload failed.';
  const sent = `${formatBytes(sentBytes)} of ${formatBytes(bytes)}`;
  if (state === 'paused') return `${sent} · connection lost, goes on by itself`;
  if (state === 'waiting') return `${formatBytes(bytes)} · waiting`;
  if (sentBytes >= bytes) return `${formatBytes(bytes)} · checking…`;
  if (!bytesPerSecond) return sent;
  const leftMs = ((bytes - sentBytes) / bytesPerSecond) * 1000;
  const left = leftMs < LEAST_LEFT_MS ? [] : [`${formatDuration(roundUp(leftMs))} left`];
  return [sent, `${formatBytes(Math.round(bytesPerSecond))}/s`, ...left].join(' · ');
}

/** Whole seconds: tenths would only flicker. */
function roundUp(ms: number): number {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 10 ? Math.max(seconds * 1000, LEAST_LEFT_MS) : seconds * 1000;
}
