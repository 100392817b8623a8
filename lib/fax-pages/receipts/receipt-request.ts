import { z } from 'zod';

/** A stretch of text, set line by line. */
const receiptText = z.object({
  text: z.string(),
  look: z.enum(['title', 'heading', 'strong', 'plain', 'soft', 'code']),
});

/** A name and what it is, beside each other. */
const receiptFact = z.object({
  name: z.string(),
  text: z.string(),
  isCode: z.boolean().optional(),
});

export const receiptBlock = z.union([receiptText, receiptFact]);
export type ReceiptBlock = z.infer<typeof receiptBlock>;

/** A document of text beside a picture of the first page, to be written to `output` as a PDF. */
export const receiptRequest = z.object({
  output: z.string(),
  title: z.string(),
  /** What the dates of the file say. */
  issuedAt: z.iso.datetime(),
  /** Path of a PNG. */
  picture: z.string().nullable(),
  blocks: z.array(receiptBlock),
  /** At the foot of every page, before its number. */
  foot: z.string(),
});
export type ReceiptRequest = z.infer<typeof receiptRequest>;
