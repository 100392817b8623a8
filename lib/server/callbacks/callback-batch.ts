import { ProviderError } from '../dropbox-sign/provider-error.ts';
import { log } from '../log.ts';
import type { ClaimedDelivery } from './claim-waiting.ts';
import {
  endDeliveries,
  failDeliveries,
  releaseDeliveries,
  type CallbackOutcome,
} from './end-deliveries.ts';

/** The claimed callbacks by fax, and what is left of them while they are worked off. */
export class CallbackBatch {
  readonly #waiting: Map<string, ClaimedDelivery[]>;

  constructor(claimed: readonly ClaimedDelivery[]) {
    this.#waiting = Map.groupBy(claimed, ({ providerFaxId }) => providerFaxId);
  }

  get faxIds(): string[] {
    return [...this.#waiting.keys()];
  }

  has(providerFaxId: string): boolean {
    return this.#waiting.has(providerFaxId);
  }

  async end(providerFaxIds: readonly string[], outcome: CallbackOutcome): Promise<void> {
    await endDeliveries(this.#take(providerFaxIds), outcome);
  }

  /**
   * Works off one fax; its failure is its own and stops none of the others.
   * @throws {ProviderError} `deferred`: no other fax could be read now either
   */
  async settle(providerFaxId: string, work: () => Promise<CallbackOutcome>): Promise<void> {
    try {
      await this.end([providerFaxId], await work());
    } catch (error) {
      if (error instanceof ProviderError && error.kind === 'missing')
        return await this.end([providerFaxId], 'unknown_fax');
      await this.fail([providerFaxId], error);
    }
  }

  /** @throws {ProviderError} `deferred` */
  async fail(providerFaxIds: readonly string[], error: unknown): Promise<void> {
    if (error instanceof ProviderError && error.kind === 'deferred') throw error;
    log.warn({ err: error, faxes: providerFaxIds.length }, 'Callbacks could not be processed');
    await failDeliveries(this.#take(providerFaxIds), toErrorName(error));
  }

  /** Lets go of what no turn was left for. */
  async release(): Promise<void> {
    await releaseDeliveries(this.#take(this.faxIds));
  }

  #take(providerFaxIds: readonly string[]): ClaimedDelivery[] {
    const taken = providerFaxIds.flatMap((id) => this.#waiting.get(id) ?? []);
    for (const id of providerFaxIds) this.#waiting.delete(id);
    return taken;
  }
}

/** A name, never a message: that could carry what a document or a person is called. */
function toErrorName(error: unknown): string {
  if (error instanceof ProviderError) return error.errorName;
  return error instanceof Error ? error.name : 'unknown';
}
