import { ApiError } from '../http/api-error.ts';
import { gatewayPage, type HttpReply } from '../http/reply.ts';
import { refuse } from '../http/refuse.ts';
import type { SendFault } from './fault-kinds.ts';

/** The answer to a request that a fault spoils: before the request has its effect, or after it. */
export async function answerWithFault(
  fault: SendFault | null,
  answer: () => Promise<HttpReply>,
): Promise<HttpReply> {
  switch (fault) {
    case null:
      return answer();
    case 'cut_before':
      return refuse('cut');
    case 'error_500':
      throw new ApiError('unknown', 'An unexpected error occurred.');
    case 'exceeded_rate':
    case 'max_faxes':
    case 'unavailable':
      return refuse(fault);
    case 'cut_after':
      await answer();
      return { kind: 'cut' };
    case 'html_500':
      await answer();
      return gatewayPage;
  }
}
