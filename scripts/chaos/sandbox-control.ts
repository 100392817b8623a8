import { z } from 'zod';
import { waitUntil } from '#lib/server/testing/wait-until.ts';

const Time = z.iso.datetime();

/** What the provider took, and how it stands there: the truth to which Faxdesk is held. */
export const TakenFax = z.object({
  fax_id: z.string(),
  title: z.string(),
  recipient: z.string(),
  status_code: z.string(),
  taken_at: Time,
  ended_at: Time.nullable(),
});
export type TakenFax = z.infer<typeof TakenFax>;

/** One line of the evidence of every fax that was taken. */
export const ReceivedFax = z.object({
  fax_id: z.string(),
  recipient: z.string(),
  title: z.string(),
  document_hashes: z.array(z.string()),
});
export type ReceivedFax = z.infer<typeof ReceivedFax>;

const Taken = z.object({ faxes: z.array(TakenFax) });
const Received = z.object({ received: z.array(ReceivedFax) });
const Requests = z.object({
  over_limit: z.number(),
  faults: z.record(z.string(), z.number()),
});

/** The sandbox's own address for tests; asks again while the sandbox is down. */
export class SandboxControl {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async change(settings: Record<string, unknown>): Promise<void> {
    await this.#call('settings', { method: 'PATCH', body: JSON.stringify(settings) });
  }

  async listTaken(): Promise<TakenFax[]> {
    return Taken.parse(await this.#call('faxes')).faxes;
  }

  async listReceived(): Promise<ReceivedFax[]> {
    return Received.parse(await this.#call('received')).received;
  }

  async countFaults(): Promise<Record<string, number>> {
    return Requests.parse(await this.#call('requests')).faults;
  }

  /** Requests that were refused because the rate window was used up. */
  async countOverLimit(): Promise<number> {
    return Requests.parse(await this.#call('requests')).over_limit;
  }

  #call(path: string, init: RequestInit = {}): Promise<unknown> {
    return waitUntil(
      async () => {
        const response = await fetch(`${this.#url}/_sandbox/${path}`, init).catch(() => null);
        if (!response) return null;
        if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${path}.`);
        const body: unknown = await response.json();
        return body;
      },
      { what: 'the sandbox' },
    );
  }
}
