import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartError } from '../processes/start-error.ts';
import type { SeedOptions } from './seed-history.ts';

const Options = z.object({
  faxes: z.coerce.number().int().min(1).max(10_000_000).default(10_000),
  seed: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .default(1),
  add: z.boolean().default(false),
});

const flags = {
  faxes: { type: 'string' },
  seed: { type: 'string' },
  add: { type: 'boolean' },
} as const;

/** @throws {StartError} with one sentence for whoever typed it */
export function readOptions(args: string[]): SeedOptions {
  try {
    return Options.parse(parseArgs({ args, options: flags }).values);
  } catch (cause) {
    throw new StartError('Say how many: npm run seed -- --faxes 10000 [--seed 1] [--add]', {
      cause,
    });
  }
}
