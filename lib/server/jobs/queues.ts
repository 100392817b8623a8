/** The queues, and the data of their jobs. A job only names what to look at: the rows decide. */
export interface JobData {
  'deliver-fax': { faxId: string };
  /** For a fax whose own job was lost or came too early: at most one waiting for each fax. */
  'deliver-forgotten-fax': { faxId: string };
  /** Makes the faxes of a batch, or ends it when it was stopped. */
  'carry-on-batch': { batchId: string };
  /** Goes on with what is done to many faxes. */
  'carry-on-bulk-act': { bulkActId: string };
  /** Plans anew what waits for quiet hours that are changed. */
  'replan-held-faxes': Record<string, never>;
  'poll-provider': Record<string, never>;
  'process-callbacks': Record<string, never>;
  'delete-provider-copy': { attemptId: string };
  'keep-tallies': Record<string, never>;
  'sync-account': Record<string, never>;
  'clean-up': Record<string, never>;
}
export type QueueName = keyof JobData;

interface QueueSettings {
  /** `short`: at most one waiting job for each key; `standard`: any number. Fixed once it exists. */
  policy: 'standard' | 'short';
  options: {
    expireInSeconds: number;
    retryLimit: number;
    retryDelay: number;
    retryBackoff: boolean;
  };
}

const patient = { expireInSeconds: 900, retryLimit: 20, retryDelay: 2, retryBackoff: true };
const periodic = { expireInSeconds: 120, retryLimit: 2, retryDelay: 1, retryBackoff: false };
/** A job is repeated by the next look of its chain anyway. */
const prompt = { ...periodic, expireInSeconds: 300, retryLimit: 0 };
/** An upload of the largest fax over a slow line fits in. */
const sending = { ...patient, expireInSeconds: 3600 };
/** The next look makes it again; one that waits for a repeat would not count as waiting. */
const sendingOnce = { ...sending, retryLimit: 0 };

export const queueSettings: Record<QueueName, QueueSettings> = {
  'deliver-fax': { policy: 'standard', options: sending },
  'deliver-forgotten-fax': { policy: 'short', options: sendingOnce },
  'carry-on-batch': { policy: 'short', options: { ...sending, retryLimit: 5 } },
  'carry-on-bulk-act': { policy: 'short', options: { ...patient, retryLimit: 5 } },
  // One for each change: a job that waits already may begin before the next change is there to read.
  'replan-held-faxes': { policy: 'standard', options: { ...sending, retryLimit: 5 } },
  'poll-provider': { policy: 'short', options: periodic },
  'process-callbacks': { policy: 'short', options: prompt },
  'delete-provider-copy': { policy: 'standard', options: patient },
  // The first run of a large history takes minutes.
  'keep-tallies': { policy: 'short', options: { ...prompt, expireInSeconds: 3600 } },
  'sync-account': { policy: 'short', options: periodic },
  'clean-up': { policy: 'short', options: periodic },
};
