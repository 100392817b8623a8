import type { OutcomeDecision } from '#lib/shared/faxes/decide-outcome-fields.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { useChangeFax } from './use-change-fax.ts';

/** A person decides on a try that nobody can confirm. */
export function useDecideOutcome() {
  return useChangeFax(
    ({ faxId, decision }: { faxId: string; decision: OutcomeDecision }) => ({
      path: apiPaths.faxOutcome(faxId),
      method: 'POST',
      body: { decision },
    }),
    {
      done: (_fax, { decision }) =>
        decision === 'send_again'
          ? 'The fax is sent again.'
          : 'Left at that: nothing more is sent.',
      failed: 'Not decided.',
    },
  );
}
