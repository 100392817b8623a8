import { z } from 'zod';

/** Where the provider posts callbacks, and where it should. Secrets in the URLs are masked. */
export const CallbackRegistration = z.object({
  ownUrl: z.string(),
  /** The provider is on the internet, and this address is not. */
  isUnreachable: z.boolean(),
  /** Null: none, or the provider could not be asked. */
  registeredUrl: z.string().nullable(),
  isOwnRegistered: z.boolean(),
  /** Why the provider could not be asked, in a sentence. */
  problem: z.string().nullable(),
});
export type CallbackRegistration = z.infer<typeof CallbackRegistration>;

/** The provider tries the URL with `callback_test`; it counts from this time on. */
export const RegisteredAnswer = z.object({ askedAt: z.iso.datetime() });
export type RegisteredAnswer = z.infer<typeof RegisteredAnswer>;
