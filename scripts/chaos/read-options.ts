import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartError } from '../processes/start-error.ts';

const wholeNumber = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const Options = z.object({
  faxes: wholeNumber(1, 5000).default(500),
  kills: wholeNumber(0, 2000).default(100),
  webs: wholeNumber(1, 8).default(1),
  workers: wholeNumber(1, 8).default(1),
  seed: wholeNumber(1, 2 ** 31 - 1).default(() => randomInt(1, 1_000_000)),
  /**
   * How many times faster than a real line; the three hours after which Faxdesk gives up a busy
   * number shrink with it, and a crash takes as long as ever.
   */
  speed: wholeNumber(1, 10_000).default(25),
  /** Numbers of each ambiguous kind, instead of kills. */
  ambiguous: wholeNumber(1, 800).optional(),
  /** Seconds without a database, instead of kills. */
  'database-pause': wholeNumber(1, 600).optional(),
  /** Faxes at the provider at once, under its real limit, instead of kills; at its own speed. */
  'in-flight': wholeNumber(10, 1000).optional(),
  /** Recipients of one batch, under the provider's limit, through two deaths of a worker. */
  batch: wholeNumber(10, 1000).optional(),
  /** They are also sent under that limit. */
  'from-the-queue': z.boolean().default(false),
});

export type Options = z.infer<typeof Options>;

const names = Object.keys(Options.shape);
const flags: ReadonlySet<string> = new Set(['from-the-queue']);

/** @throws {StartError} with one sentence for whoever typed it. */
export function readOptions(args: string[]): Options {
  const options = Object.fromEntries(
    names.map((name) => [name, { type: flags.has(name) ? 'boolean' : 'string' } as const]),
  );
  try {
    const parsed = Options.safeParse(parseArgs({ args, options }).values);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new StartError(`--${issue?.path.join('.') ?? ''} is wrong: ${issue?.message ?? ''}.`);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}
