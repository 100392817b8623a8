import { z } from 'zod';
import { attemptStates, type AttemptState } from '#lib/shared/faxes/status.ts';
import type { Prisma } from '../generated/prisma/client.ts';

const StateColumn = z.enum(attemptStates);

/** The state of an attempt's row; the column is text, this is its check. */
export function stateOf(attempt: { state: string }): AttemptState {
  return StateColumn.parse(attempt.state);
}

/** A fax with all that its status is derived from. */
export const withAttempts = {
  attempts: {
    orderBy: { number: 'asc' },
    include: { transmissions: { orderBy: { position: 'asc' } } },
  },
} as const satisfies Prisma.FaxInclude;

export type FaxWithAttempts = Prisma.FaxGetPayload<{ include: typeof withAttempts }>;
export type AttemptRow = FaxWithAttempts['attempts'][number];
