import type { FaxStatus } from './status.ts';

export type StatusTone = 'blue' | 'green' | 'red' | 'amber' | 'violet' | 'grey';

/** How each status is shown: its word, its colour, and what it means in a sentence. */
export const statusLabels: Record<FaxStatus, { label: string; tone: StatusTone; meaning: string }> =
  {
    draft: { label: 'Draft', tone: 'grey', meaning: 'Not sent yet.' },
    scheduled: { label: 'Scheduled', tone: 'violet', meaning: 'Waits for its time.' },
    queued: { label: 'Queued', tone: 'grey', meaning: 'Waits for its turn to be sent.' },
    sending: { label: 'Sending', tone: 'blue', meaning: 'Is being handed to the fax provider.' },
    transmitting: {
      label: 'Transmitting',
      tone: 'blue',
      meaning: 'The provider is calling the other machine.',
    },
    delivered: { label: 'Delivered', tone: 'green', meaning: 'The other machine took all pages.' },
    failed: {
      label: 'Failed',
      tone: 'red',
      meaning: 'The fax did not go through, and no further try is planned.',
    },
    on_hold: { label: 'On hold', tone: 'amber', meaning: 'The provider holds the fax back.' },
    outcome_unknown: {
      label: 'Outcome unknown',
      tone: 'amber',
      meaning:
        'The provider did not confirm that it took the fax. Faxdesk is finding out and will not send twice.',
    },
    cancelled: { label: 'Cancelled', tone: 'grey', meaning: 'Somebody stopped it.' },
    deleted: {
      label: 'Deleted',
      tone: 'grey',
      meaning: 'The documents are gone; the entry in the history stays.',
    },
  };
