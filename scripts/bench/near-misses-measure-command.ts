import { db } from '#lib/server/db.ts';
import { findNearMisses } from '#lib/server/recipients/find-near-misses.ts';
import { seedContacts, toNumber } from '#lib/server/testing/seed-contacts.ts';
import { prepareUsers } from '#lib/server/users/prepare-users.ts';

const CONTACTS = 10_000;
const ROUNDS = 5000;

/** Runs in turns, so that a machine whose speed drifts is the same for both. */
await prepareUsers();
const user = await db().user.findFirstOrThrow();
await seedContacts(CONTACTS, user.id);
const contacts = await db().contact.findMany({ select: { id: true }, take: 1000 });

const searches: number[] = [];
const lookups: number[] = [];
let alarms = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  const number = toNumber(1_000_000 + round * 7);
  searches.push(
    await timeMs(async () => {
      alarms += (await findNearMisses(number)).length > 0 ? 1 : 0;
    }),
  );
  const id = contacts[round % contacts.length]?.id ?? user.id;
  lookups.push(await timeMs(() => db().contact.findUnique({ where: { id } })));
}
// The first ones connect and plan.
const near = summarize(searches.slice(200));
const plain = summarize(lookups.slice(200));
console.log(`near-miss search    median ${toText(near.median)}, p99 ${toText(near.p99)}`);
console.log(`primary-key lookup  median ${toText(plain.median)}, p99 ${toText(plain.p99)}`);
console.log(`ratio               ${(near.median / plain.median).toFixed(2)} of the medians`);
console.log(`false alarms        ${((100 * alarms) / ROUNDS).toFixed(2)} % (under 1 %)`);
await db().$disconnect();

async function timeMs(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

function summarize(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

function toText(ms: number): string {
  return `${ms.toFixed(2)} ms`;
}
