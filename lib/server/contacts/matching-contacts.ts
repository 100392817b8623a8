import { Prisma } from '../generated/prisma/client.ts';
import { toSearchPatterns } from './contact-text.ts';

/** Conditions on "Contact" that what was typed puts; they hold letters and digits only. */
export function matchingContacts(typed: string): Prisma.Sql[] {
  return toSearchPatterns(typed).map(
    (pattern) => Prisma.sql`"Contact"."searchText" LIKE ${pattern}`,
  );
}
