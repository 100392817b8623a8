import { z } from 'zod';
import { liveStatuses } from './live-state.ts';

/** What the tab that holds the stream tells the others; `hello` asks it for its state. */
export const ChannelMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('status'), status: z.enum(liveStatuses) }),
  z.object({ kind: z.literal('data'), data: z.string() }),
  z.object({ kind: z.literal('gap') }),
]);
export type ChannelMessage = z.infer<typeof ChannelMessage>;
