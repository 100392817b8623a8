import { z } from 'zod';
import { CoverChoice } from '../cover-templates/cover-choice.ts';
import { RecipientField } from './recipient-field.ts';

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Keep this under ${max.toLocaleString('en-US')} characters.`)
    .optional()
    .transform((value) => (value === '' ? undefined : value));

const formSwitch = z
  .enum(['true', 'false', '1', '0', 'on', ''])
  .optional()
  .transform((value) => value === 'true' || value === '1' || value === 'on');

/** The fields of `POST /api/faxes`, beside its files. The composer checks with the same schema. */
export const SendFaxFields = z.object({
  recipient: RecipientField,
  sender: optionalText(40),
  title: optionalText(200),
  /** The provider’s own where nothing is said, as it was before there were others. */
  cover: z.preprocess((value) => (value === '' ? undefined : value), CoverChoice.optional()),
  coverTo: optionalText(200),
  coverFrom: optionalText(200),
  coverMessage: optionalText(2000),
  testMode: formSwitch,
  /** Refuse with `possible_duplicate` what went to the same number a moment ago. */
  duplicateCheck: formSwitch,
});
export type SendFaxFields = z.infer<typeof SendFaxFields>;

/** What may be dropped into the composer. The server looks at the content again. */
export const acceptedFiles = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'image/tiff': ['.tif', '.tiff'],
  'text/plain': ['.txt'],
} as const;

/** What LibreOffice turns into pages, where it is there. */
export const officeEndings = '.doc .docx .xls .xlsx .ppt .pptx .odt .ods .odp .rtf .html'.split(
  ' ',
);

export const maxFilesPerFax = 20;
