import type { Refusal } from '../line/number-plan.ts';
import { ApiError } from './api-error.ts';
import { json, type HttpReply } from './reply.ts';

export const tooManyInFlight = 'Too many faxes are pending or transmitting.';

/** Answers a request that is refused, and has no effect. */
export function refuse(refusal: Refusal): HttpReply {
  switch (refusal) {
    case 'cut':
      return { kind: 'cut' };
    case 'exceeded_rate':
      throw new ApiError('exceeded_rate', 'Too many requests.');
    case 'max_faxes':
      throw new ApiError('max_faxes', tooManyInFlight);
    case 'unavailable':
      return json(new ApiError('unavailable', 'The service is unavailable.').toBody(), 503);
  }
}
