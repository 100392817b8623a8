import { z } from 'zod';
import { FaxEvent } from './fax-event.ts';
import { Fax } from './fax.ts';

/** One fax with its timeline, oldest event first. */
export const FaxDetails = Fax.extend({ events: z.array(FaxEvent) });
export type FaxDetails = z.infer<typeof FaxDetails>;

export const FaxAnswer = z.object({ fax: Fax });
export const FaxDetailsAnswer = z.object({ fax: FaxDetails });

/** A page of the list, newest first; `nextCursor` is null on the last page. */
export const FaxList = z.object({ faxes: z.array(Fax), nextCursor: z.string().nullable() });
export type FaxList = z.infer<typeof FaxList>;
