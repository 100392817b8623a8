import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';

const flags = z.object({
  port: z
    .string()
    .regex(/^\d{1,5}$/, '--port must be a number from 0 to 65535.')
    .transform(Number)
    .refine((port) => port <= 65_535, '--port must be a number from 0 to 65535.'),
  apiKey: z.string().min(1, '--api-key must not be empty.'),
  callbackUrl: z
    .url({ protocol: /^https?$/, error: '--callback-url must be an http or https URL.' })
    .optional(),
  speed: z
    .string()
    .transform(Number)
    .refine((speed) => speed > 0 && speed < Infinity, '--speed must be a number above 0.'),
  dataDir: z
    .string()
    .min(1, '--data-dir must not be empty.')
    .transform((path) => resolve(path)),
});

export type Flags = z.infer<typeof flags>;

/** A flag that is wrong or unknown; the message is one sentence for whoever typed it. */
export class FlagError extends Error {}

export function readFlags(args: string[]): Flags {
  const values = parse(args);
  const parsed = flags.safeParse({
    port: values.port,
    apiKey: values['api-key'],
    callbackUrl: values['callback-url'],
    speed: values.speed,
    dataDir: values['data-dir'],
  });
  if (parsed.success) return parsed.data;
  throw new FlagError(parsed.error.issues[0]?.message ?? 'A flag is wrong.');
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4010' },
        'api-key': { type: 'string', default: 'sandbox-key' },
        'callback-url': { type: 'string' },
        speed: { type: 'string', default: '10' },
        'data-dir': { type: 'string', default: './data/sandbox' },
      },
    });
    return values;
  } catch (error) {
    throw new FlagError(error instanceof Error ? error.message : 'The flags cannot be read.');
  }
}
