import type { CaseVisit } from '#lib/shared/case-visits/case-visit.ts';
import { readVisits } from '../case-visits/read-visits.ts';
import { log } from '../log.ts';

/**
 * Notices who opens and closes cases. An opening is announced; that a page died is seen by looking
 * from time to time, for as long as anybody has a case open.
 */
export class VisitWatch {
  readonly #onChange: (visits: CaseVisit[]) => void;
  #known: string | null = null;
  #reading = Promise.resolve();

  constructor(onChange: (visits: CaseVisit[]) => void) {
    this.#onChange = onChange;
  }

  /** One after the other, so that what was read earlier is never told later. */
  async look(): Promise<void> {
    this.#reading = this.#reading.then(() => this.#read());
    await this.#reading;
  }

  async #read(): Promise<void> {
    try {
      const visits = await readVisits();
      const seen = JSON.stringify(visits);
      if (seen === this.#known) return;
      this.#known = seen;
      this.#onChange(visits);
    } catch (error) {
      log.warn({ err: error }, 'Visits could not be read; they are read again in a moment');
    }
  }

  async lookForEnds(): Promise<void> {
    if (this.#known !== '[]') await this.look();
  }

  /** Nobody listens any more: what is known grows old. */
  forget(): void {
    this.#known = null;
  }
}
