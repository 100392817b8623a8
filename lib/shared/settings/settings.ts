import { z } from 'zod';

/** What admins decide for the whole office, with what is so until they do. */
export const Settings = z.object({
  /** May a fax go to an e-mail address? The provider mails the pages then. */
  allowEmailRecipients: z.boolean().default(true),
});
export type Settings = z.infer<typeof Settings>;

export const SettingsAnswer = z.object({ settings: Settings });

/** The body of `PATCH /api/settings`. */
export const ChangeSettingsFields = z.object({ allowEmailRecipients: z.boolean() }).partial();
export type ChangeSettingsFields = z.infer<typeof ChangeSettingsFields>;
