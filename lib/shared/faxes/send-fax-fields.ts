import { z } from 'zod';
import { CoverChoice } from '../cover-templates/cover-choice.ts';
import { parseSchedule } from '../time-zones/parse-schedule.ts';
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

/** Each field by itself, for who asks for some of them. */
export const AnySendFaxFields = z.object({
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
  /** When it is to leave: "2026-11-26T09:00" by the clock of `sendAtZone`. At once where it is not said. */
  sendAt: optionalText(40),
  /** IANA, such as "America/New_York". */
  sendAtZone: optionalText(60),
  /** Call in quiet hours, too. */
  ignoreQuietHours: formSwitch,
});

/** The fields of `POST /api/faxes`, beside its files. The composer checks with the same schema. */
export const SendFaxFields = AnySendFaxFields.superRefine((fields, context) => {
  const { sendAt, sendAtZone = '' } = fields;
  if (sendAt === undefined) return;
  const parsed = parseSchedule({ sendAt, sendAtZone });
  if (!parsed.ok) context.addIssue({ code: 'custom', path: ['sendAt'], message: parsed.sentence });
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
