import { setTimeout as sleep } from 'node:timers/promises';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { CarefulPerson } from './careful-person.ts';
import { isSettled } from './judge-fax.ts';
import type { PlannedFax } from './plan-faxes.ts';

/** How many requests people have open at once. */
const AT_ONCE = 6;
/** Every so many faxes are asked for twice at the same time, with the same key. */
const DOUBLE_CLICK_EVERY = 10;
const LOOK_EVERY_MS = 2_000;

interface Traffic {
  person: CarefulPerson;
  faxes: readonly PlannedFax[];
  /** Resolves when the fax with this number may be asked for. */
  pace: (index: number) => Promise<void>;
}

/** Asks for every fax, some at once; answers what was promised, by title. */
export async function askForFaxes({ person, faxes, pace }: Traffic): Promise<Map<string, string>> {
  const promises = new Map<string, string>();
  const queue = faxes.entries();
  const ask = async () => {
    for (const [index, fax] of queue) {
      await pace(index);
      const isDoubleClick = index % DOUBLE_CLICK_EVERY === 0;
      const sent = isDoubleClick ? [person.send(fax), person.send(fax)] : [person.send(fax)];
      for (const faxId of await Promise.all(sent)) promises.set(fax.title, faxId);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return promises;
}

/** Looks until every fax has come to its end, or the time is over; answers how they stand. */
export async function waitUntilSettled(
  { person, faxes }: Omit<Traffic, 'pace'>,
  { withinMs, report }: { withinMs: number; report: (line: string) => void },
): Promise<Fax[]> {
  const giveUpAt = performance.now() + withinMs;
  const planned = new Map(faxes.map((fax) => [fax.title, fax]));
  let told = 0;
  for (;;) {
    const shown = await person.listFaxes();
    const open = shown.filter((fax) => {
      const plan = planned.get(fax.title ?? '');
      return plan && !isSettled(fax, plan);
    });
    if (open.length === 0 || performance.now() > giveUpAt) return shown;
    if (open.length !== told) report(`${open.length} faxes are not settled yet.`);
    told = open.length;
    await sleep(LOOK_EVERY_MS);
  }
}
