import { z } from 'zod';
import { SeenDraft } from '../drafts/seen-draft.ts';
import { BatchSource } from './batch-source.ts';
import { leaveOuts } from './choose-rows.ts';

/** Letters. */
export const maxBatchName = 100;

/** `POST /api/drafts/{draftId}/batch`: the list that was checked, and what was decided. */
export const SendBatchBody = SeenDraft.extend({
  name: z
    .string()
    .trim()
    .min(1, 'Enter a name.')
    .max(maxBatchName, `Keep this under ${maxBatchName} characters.`),
  source: BatchSource,
  leaveOut: z.array(z.enum(leaveOuts)).default([]),
  /** By the clock of `sendAtZone`, which may be `recipient`; empty for at once. */
  sendAt: z.string().max(40).default(''),
  sendAtZone: z.string().max(60).default(''),
  /** They ring in quiet hours, too. */
  ignoreQuietHours: z.boolean().default(false),
  /** `BatchCheck.listDigest` of what the person saw: with another list nothing goes out. */
  listDigest: z.string().max(64),
  /** How many faxes the person agreed to: with another number nothing goes out. */
  count: z.number().int().min(1),
});
export type SendBatchBody = z.infer<typeof SendBatchBody>;
