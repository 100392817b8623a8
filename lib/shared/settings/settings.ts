import { z } from 'zod';
import { DefaultCover } from '../cover-templates/cover-choice.ts';
import { Country, homeCountry } from '../recipients/country.ts';

const line = (max: number) => z.string().trim().max(max, `Keep this under ${max} characters.`);

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time, such as 21:00.');

/** What admins decide for the whole office, with what is so until they do. */
export const Settings = z.object({
  /** What stands in front of a fax where nobody chooses. */
  defaultCover: DefaultCover.default('provider'),
  /** Nobody sends with another cover page, or without. */
  isCoverEnforced: z.boolean().default(false),
  organisationName: line(120).default(''),
  confidentialityNotice: line(1000).default(''),
  /** May a fax go to an e-mail address? The provider mails the pages then. */
  allowEmailRecipients: z.boolean().default(true),
  /** From which line faxes go out where nobody chooses; empty leaves it to the provider. */
  defaultLine: line(40).default(''),
  /** Where a number is that is typed without a country's code. */
  defaultCountry: Country.default(homeCountry),
  /** No number is called from then until then, by the clock of its likely zone. */
  hasQuietHours: z.boolean().default(false),
  quietFrom: Clock.default('21:00'),
  quietUntil: Clock.default('08:00'),
});
export type Settings = z.infer<typeof Settings>;

export const SettingsAnswer = z.object({ settings: Settings });

/** The body of `PATCH /api/settings`: a key that is not named is not changed. */
export const ChangeSettingsFields = z
  .object({
    defaultCover: DefaultCover,
    isCoverEnforced: z.boolean(),
    organisationName: line(120),
    confidentialityNotice: line(1000),
    allowEmailRecipients: z.boolean(),
    defaultLine: line(40),
    defaultCountry: Country,
    hasQuietHours: z.boolean(),
    quietFrom: Clock,
    quietUntil: Clock,
  })
  .partial();
export type ChangeSettingsFields = z.infer<typeof ChangeSettingsFields>;
