import type { SetupLink } from '#lib/shared/users/user.ts';

/** A one-time link that was just made, and for whom. */
export interface IssuedLink {
  name: string;
  link: SetupLink;
}
