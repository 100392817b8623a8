/** The queues, and the data of their jobs. A job only names what to look at: the rows decide. */
export interface JobData {
  'deliver-fax': { faxId: string };
  'poll-provider': Record<string, never>;
  'process-callback': { providerFaxId: string };
  'delete-provider-copy': { attemptId: string };
  'sync-fax-lines': Record<string, never>;
  'clean-up': Record<string, never>;
}
export type QueueName = keyof JobData;

interface QueueSettings {
  /** `short`: at most one waiting job for each key; `standard`: any number. */
  policy: 'standard' | 'short';
  expireInSeconds: number;
  retryLimit: number;
  retryDelay: number;
  retryBackoff: boolean;
}

const patient = { expireInSeconds: 900, retryLimit: 20, retryDelay: 2, retryBackoff: true };
const periodic = { expireInSeconds: 120, retryLimit: 2, retryDelay: 1, retryBackoff: false };

export const queueSettings: Record<QueueName, QueueSettings> = {
  'deliver-fax': { policy: 'standard', ...patient, expireInSeconds: 3600 },
  'poll-provider': { policy: 'short', ...periodic },
  'process-callback': { policy: 'short', ...patient },
  'delete-provider-copy': { policy: 'standard', ...patient },
  'sync-fax-lines': { policy: 'short', ...periodic },
  'clean-up': { policy: 'short', ...periodic },
};
