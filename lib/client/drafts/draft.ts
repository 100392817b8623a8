import { z } from 'zod';

/** What is typed into the composer, as text, right or wrong. */
export const DraftFields = z.object({
  recipient: z.string(),
  sender: z.string(),
  title: z.string(),
  /** `default`, `none`, `provider` or the id of a template. */
  cover: z.string().default('default'),
  coverTo: z.string(),
  coverFrom: z.string(),
  coverMessage: z.string(),
  testMode: z.boolean(),
});
export type DraftFields = z.infer<typeof DraftFields>;

export const SendKey = z.object({ key: z.string(), fingerprint: z.string() });
export type SendKey = z.infer<typeof SendKey>;

/** The key of what the draft holds now, and those of tries whose outcome nobody knows. */
export const SendKeys = z.object({ current: SendKey, uncertain: z.array(SendKey) });
export type SendKeys = z.infer<typeof SendKeys>;

export const Draft = z.object({
  fields: DraftFields,
  fileIds: z.array(z.string()),
  keys: SendKeys.nullable(),
});
export type Draft = z.infer<typeof Draft>;

export const emptyFields: DraftFields = {
  recipient: '',
  sender: '',
  title: '',
  cover: 'default',
  coverTo: '',
  coverFrom: '',
  coverMessage: '',
  testMode: false,
};
