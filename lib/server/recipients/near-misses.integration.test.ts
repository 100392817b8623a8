import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNearNumbers } from '#lib/shared/recipients/near-numbers.ts';
import { RecipientCheckAnswer } from '#lib/shared/recipients/recipient-check.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { seedContacts, toNumber } from '../testing/seed-contacts.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { findNearMisses } from './find-near-misses.ts';
import { findNearMissesOfMany } from './find-near-misses-of-many.ts';
import { recordUse } from './record-use.ts';

const CONTACTS = 10_000;
let bench: TestBench;
let numbers: string[];

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  const { id } = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
  numbers = await seedContacts(CONTACTS, id);
});
afterAll(() => bench.stop());

async function check(recipient: string) {
  const client = new ApiClient(bench.url, await bench.signInAs('staff'));
  const query = new URLSearchParams({ recipient });
  const response = await client.request(`/api/recipients/check?${query}`);
  return RecipientCheckAnswer.parse(await response.json()).check;
}

/** All slips that can be made of these numbers, and those of them that no warning caught. */
async function countSlips(of: readonly string[]) {
  const missed: string[] = [];
  let made = 0;
  for (let from = 0; from < of.length; from += 50) {
    const slips = of.slice(from, from + 50).flatMap(listNearNumbers);
    const found = await findNearMissesOfMany(slips);
    missed.push(...slips.filter((slip) => !found.has(slip)));
    made += slips.length;
  }
  return { made, missed };
}

describe('over 10,000 contacts', () => {
  it('every changed digit and every swap of neighbours of every contact’s number is caught', async () => {
    expect(numbers).toHaveLength(CONTACTS);
    const [first, second] = await Promise.all([
      countSlips(numbers.slice(0, CONTACTS / 2)),
      countSlips(numbers.slice(CONTACTS / 2)),
    ]);
    expect(first.made + second.made).toBeGreaterThan(900_000);
    expect([...first.missed, ...second.missed]).toEqual([]);
  }, 180_000);

  it('the composer names the contact whose number was slipped at', async () => {
    for (const number of numbers.slice(0, 2)) {
      for (const slip of listNearNumbers(number)) {
        const shown = (await findNearMisses(slip)).map((near) => near.number);
        expect(shown).toContain(number);
        expect([...(await findNearMissesOfMany([slip])).values()][0]?.number).toBe(shown[0]);
      }
    }
  });

  it('fewer than one in a hundred fresh numbers of the same area codes is a false alarm', async () => {
    const known = new Set(numbers);
    const fresh = Array.from({ length: 20_000 }, (_, index) =>
      toNumber(1_000_000 + index * 7),
    ).filter((number) => !known.has(number));
    const alarms = await findNearMissesOfMany(fresh);
    expect(fresh.length).toBeGreaterThan(19_900);
    expect(alarms.size / fresh.length).toBeLessThan(0.01);
  });

  it('a contact’s own number is no slip, whatever stands beside it', async () => {
    const [number = ''] = numbers;
    const [slip = ''] = listNearNumbers(number).filter((near) => /^\+1[2-9]\d\d[2-9]/.test(near));
    const { id } = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
    expect(await check(slip)).toMatchObject({ nearMisses: [{ number, name: 'Practice 1' }] });
    await db().contact.create({
      data: {
        ...{ id: '01900000-0000-7000-8000-0000000000aa', name: 'Next door', searchText: '' },
        ...{ sortName: 'next door', createdById: id, updatedById: id },
        numbers: { create: { number: slip, kind: 'phone', position: 0 } },
      },
    });
    expect(await check(slip)).toMatchObject({ nearMisses: [], contacts: [{ name: 'Next door' }] });
  });
});

it('a number that is faxed often counts as known without a contact, one faxed twice does not', async () => {
  const often = { kind: 'phone', value: '+16175550139' } as const;
  const twice = { kind: 'phone', value: '+16175559139' } as const;
  for (let fax = 0; fax < 10; fax += 1) await recordUse(db(), often, new Date());
  for (let fax = 0; fax < 2; fax += 1) await recordUse(db(), twice, new Date());
  expect(await findNearMisses('+16175550138')).toEqual([
    { number: often.value, name: null, organisation: null, faxes: 10 },
  ]);
  expect(await findNearMisses('+16175559138')).toEqual([]);
});
