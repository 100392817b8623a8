import { z } from 'zod';

/** A draft keeps what is typed, right or wrong; only its size is bounded. */
const typed = z.string().max(10_000, 'Keep this under 10,000 characters.');

/** What is typed into the composer, as text. */
export const DraftFields = z.object({
  recipient: typed,
  /** Where a number without a country's code is; empty until somebody types one. */
  country: typed.default(''),
  /** What somebody has looked at twice, as `toConfirmation` writes it. */
  confirmed: typed.default(''),
  sender: typed,
  title: typed,
  /** `default`, `none`, `provider` or the id of a template. */
  cover: typed.default('default'),
  coverTo: typed,
  coverFrom: typed,
  coverMessage: typed,
  testMode: z.boolean(),
  /** By the clock of the zone, as `parseSchedule` reads it; empty for at once. */
  sendAt: typed.default(''),
  sendAtZone: typed.default(''),
});
export type DraftFields = z.infer<typeof DraftFields>;

export const emptyFields: DraftFields = {
  recipient: '',
  country: '',
  confirmed: '',
  sender: '',
  title: '',
  cover: 'default',
  coverTo: '',
  coverFrom: '',
  coverMessage: '',
  testMode: false,
  sendAt: '',
  sendAtZone: '',
};
