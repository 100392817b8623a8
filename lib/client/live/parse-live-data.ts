import { LiveMessage } from '#lib/shared/live/live-message.ts';

/** What can’t be read is treated as a gap: better read again than show what is not true. */
export function parseLiveData(data: string): LiveMessage {
  try {
    return LiveMessage.parse(JSON.parse(data));
  } catch {
    return { type: 'refetch' };
  }
}
