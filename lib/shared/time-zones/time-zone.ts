import { z } from 'zod';
import { isTimeZone } from './is-time-zone.ts';

/** The name of a zone, in a query. */
export const TimeZone = z.string().refine(isTimeZone, 'This time zone does not exist.');
