import { z } from 'zod';
import { RecipientField } from '../faxes/recipient-field.ts';
import { foldText } from '../text/fold-text.ts';
import { Version } from '../versions/version.ts';

export const maxNumbers = 20;
export const maxTags = 20;

const toOneLine = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
const tooLong = (max: number) => `Keep this under ${max.toLocaleString('en-US')} characters.`;

/** One line of text; what stands for "nothing" is null. */
const lineOrNull = (max: number) =>
  z
    .string()
    .transform(toOneLine)
    .pipe(z.string().max(max, tooLong(max)))
    .nullish()
    .transform((text) => text || null);

/** A character that shows: neither a control or a space, nor one of the two letters that are blank. */
const visible = /[^\p{C}\p{Z}\u2800\u3164]/u;

const Name = z
  .string()
  .transform(toOneLine)
  .pipe(z.string().regex(visible, 'Enter a name.').max(200, tooLong(200)));

const Notes = z
  .string()
  .transform((text) => text.replaceAll(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(4000, tooLong(4000)))
  .nullish()
  .transform((text) => text || null);

/** Semicolons and commas part tags from each other where they are typed or exported. */
const Tags = z
  .array(z.string())
  .transform((tags) => tags.flatMap((tag) => tag.split(/[;,]/)).map(toOneLine))
  .transform((tags) => [...new Map(tags.toReversed().map((tag) => [foldText(tag), tag])).values()])
  .transform((tags) => tags.filter(Boolean).toReversed())
  .pipe(z.array(z.string().max(60, tooLong(60))).max(maxTags, `Keep to ${maxTags} tags.`));

const Number = z.object({
  number: RecipientField,
  label: lineOrNull(60).transform((label) => label?.replaceAll(';', ',') ?? null),
});

const Numbers = z
  .array(Number)
  .min(1, 'Enter at least one number.')
  .max(maxNumbers, `Keep to ${maxNumbers} numbers.`)
  .superRefine((numbers, context) => {
    for (const [index, { number }] of numbers.entries()) {
      const first = numbers.findIndex((other) => other.number.value === number.value);
      if (first === index) continue;
      const message = 'This number stands here already.';
      context.addIssue({ code: 'custom', message, path: [index, 'number'] });
    }
  });

/** The body of `POST /api/contacts`; the import and the form check with it too. */
export const ContactFields = z.object({
  name: Name,
  organisation: lineOrNull(200),
  notes: Notes,
  tags: Tags.default([]),
  numbers: Numbers,
});
export type ContactFields = z.infer<typeof ContactFields>;
export type ContactInput = z.input<typeof ContactFields>;

/** The body of `PUT /api/contacts/{contactId}`: all of it, and which state it changes. */
export const ChangeContactFields = ContactFields.extend({ version: Version });
export type ChangeContactFields = z.infer<typeof ChangeContactFields>;
