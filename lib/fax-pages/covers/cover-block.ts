import { z } from 'zod';
import { logoPlaces } from './logo.ts';

const factRow = z.object({ label: z.string(), value: z.string() });

/** What a cover is made of, from top to bottom; texts may name values as `{{sender.name}}`. */
export const coverBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('facts'), rows: z.array(factRow) }),
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    size: z.enum(['small', 'normal', 'large']),
    isBold: z.boolean(),
  }),
  /** Where the message stands that was typed for this fax. */
  z.object({ kind: z.literal('message') }),
  /** Where the office's logo stands; a cover without this part has it at the upper left. */
  z.object({ kind: z.literal('logo'), place: z.enum(logoPlaces) }),
  z.object({ kind: z.literal('rule') }),
  z.object({ kind: z.literal('space'), points: z.number().min(0) }),
  /** Small print in a box at the foot of the first sheet. */
  z.object({ kind: z.literal('notice'), text: z.string() }),
]);

export type CoverBlock = z.infer<typeof coverBlock>;
