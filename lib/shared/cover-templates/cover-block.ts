import { z } from 'zod';
import { findUnknownVariables } from './cover-variables.ts';

/** Where the office’s logo stands; a template without this part has it at the upper left. */
export const logoPlaces = ['left', 'middle', 'right', 'nowhere'] as const;
export const coverTextSizes = ['small', 'normal', 'large'] as const;

const text = (max: number) =>
  z
    .string()
    .max(max, `Keep this under ${max.toLocaleString('en-US')} characters.`)
    .superRefine((value, context) => {
      const [unknown] = findUnknownVariables(value);
      if (unknown === undefined) return;
      const message = `{{${unknown}}} stands for nothing. Choose a field from the list.`;
      context.addIssue({ code: 'custom', message });
    });

const FactRow = z.object({ label: text(60), value: text(300) });

/** One part of a cover page, from top to bottom: structured content, and never markup. */
export const CoverBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: text(200) }),
  z.object({
    kind: z.literal('facts'),
    rows: z.array(FactRow).min(1, 'Add a row.').max(12, 'One list has at most 12 rows.'),
  }),
  z.object({
    kind: z.literal('text'),
    text: text(2000),
    size: z.enum(coverTextSizes),
    isBold: z.boolean(),
  }),
  z.object({ kind: z.literal('message') }),
  z.object({ kind: z.literal('logo'), place: z.enum(logoPlaces) }),
  z.object({ kind: z.literal('rule') }),
  z.object({
    kind: z.literal('space'),
    points: z
      .number('Enter a number.')
      .int('Enter a whole number.')
      .min(1, 'Enter at least 1.')
      .max(300, 'Enter at most 300.'),
  }),
  z.object({ kind: z.literal('notice'), text: text(2000) }),
]);
export type CoverBlock = z.infer<typeof CoverBlock>;
export type CoverBlockKind = CoverBlock['kind'];

export const CoverBlocks = z.array(CoverBlock).max(30, 'A cover page has at most 30 parts.');
