import type { StatusCode } from '../state/records.ts';

/** A send that is refused: the fax is not taken. */
export type Refusal = 'cut' | 'exceeded_rate' | 'max_faxes' | 'unavailable';

/** How a send that was taken is answered. */
export type Reply = 'normal' | 'cut' | 'late' | 'html';

export interface Behaviour {
  outcome: StatusCode;
  refusal: Refusal | null;
  reply: Reply;
  callbacks: 'once' | 'never' | 'thrice';
}

interface Entry extends Partial<Behaviour> {
  /** What happens instead on the first two tries; the third one succeeds and the count starts again. */
  firstTwo?: Partial<Behaviour>;
}

const ordinary: Behaviour = {
  outcome: 'success',
  refusal: null,
  reply: 'normal',
  callbacks: 'once',
};

/** By the last four digits of 555-01xx, the numbers that are set aside for fiction. */
const plan: Record<string, Entry> = {
  '0101': { outcome: 'error_busy' },
  '0102': { outcome: 'error_no_answer' },
  '0103': { outcome: 'error_could_not_fax' },
  '0104': { outcome: 'error_disconnected' },
  '0105': { outcome: 'error_bad_destination' },
  '0106': { outcome: 'error_unknown' },
  '0107': { outcome: 'error_file' },
  '0108': { outcome: 'on_hold' },
  '0109': { outcome: 'transmitting' },
  '0110': { firstTwo: { outcome: 'error_busy' } },
  '0111': { callbacks: 'never' },
  '0112': { callbacks: 'thrice' },
  '0113': { reply: 'cut' },
  '0114': { firstTwo: { refusal: 'cut' } },
  '0115': { firstTwo: { refusal: 'exceeded_rate' } },
  '0116': { firstTwo: { refusal: 'max_faxes' } },
  '0117': { firstTwo: { refusal: 'unavailable' } },
  '0118': { reply: 'late' },
  '0119': { reply: 'html' },
};

const fictional = /^1?\d{3}555(01\d\d)$/;
const patience = 2;

interface Counter {
  get(number: string): number | undefined;
  put(number: string, count: number): void;
  delete(number: string): unknown;
}

/** What happens to this try; `refusals` counts the tries that failed, by full number. */
export function decideBehaviour(recipient: string, refusals: Counter): Behaviour {
  const number = recipient.replace(/^\+/, '');
  const { firstTwo, ...entry } = plan[fictional.exec(number)?.[1] ?? ''] ?? {};
  const count = refusals.get(number) ?? 0;
  if (!firstTwo) return { ...ordinary, ...entry };
  if (count < patience) {
    refusals.put(number, count + 1);
    return { ...ordinary, ...firstTwo };
  }
  refusals.delete(number);
  return ordinary;
}
