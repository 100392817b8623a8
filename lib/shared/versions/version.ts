import { z } from 'zod';

/** From which version a change was made; PostgreSQL’s integer has room for the next one, too. */
export const Version = z.number().int().min(0).max(2_000_000_000);
