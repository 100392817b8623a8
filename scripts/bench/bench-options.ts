import { parseArgs } from 'node:util';
import { z } from 'zod';

const Sizes = z
  .string()
  .transform((list) => list.split(',').map(Number))
  .pipe(z.array(z.number().int().min(1)).min(1));

/** What may be asked of a bench beside its name; each takes what concerns it. */
const BenchOptions = z.object({
  /** `history`: so many faxes, a database for each, the smallest first. */
  faxes: Sizes.default([10_000, 100_000, 1_000_000]),
  /** `history`: a folder where the databases stay for the next run; without, they are gone. */
  data: z.string().optional(),
  /** `history`: the cases whose name contains this. */
  only: z.string().default(''),
  /** `history`: print how PostgreSQL runs the SQL by hand, in the largest database. */
  plans: z.boolean().default(false),
});
export type BenchOptions = z.infer<typeof BenchOptions>;

const flags = {
  faxes: { type: 'string' },
  data: { type: 'string' },
  only: { type: 'string' },
  plans: { type: 'boolean' },
} as const;

/** The benches that are asked for, by name, and their options. */
export function readBenchOptions(args: string[]): { names: string[]; options: BenchOptions } {
  const { positionals, values } = parseArgs({ args, options: flags, allowPositionals: true });
  return { names: positionals, options: BenchOptions.parse(values) };
}
