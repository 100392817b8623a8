import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { formatDuration } from '#lib/shared/format/format-duration.ts';
import type { UploadProgress } from './upload-progress.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

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
  const left = leftMs < SECOND_MS ? [] : [`${describeLeft(leftMs)} left`];
  return [sent, `${formatBytes(Math.round(bytesPerSecond))}/s`, ...left].join(' · ');
}

/** Whole seconds: tenths would only flicker. */
function describeLeft(ms: number): string {
  return ms < MINUTE_MS ? `${Math.ceil(ms / SECOND_MS)} s` : formatDuration(ms);
}
