import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNearNumbers } from '#lib/shared/recipients/near-numbers.ts';
import { RecipientCheckAnswer } from '#lib/shared/recipients/recipient-check.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { seedContacts, toNumber } from '../testing/seed-contacts.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { findNearMisses } from './find-near-misses.ts';
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

describe('over 10,000 contacts', () => {
  it('every changed digit and every swap of neighbours of a contact’s number is caught', async () => {
    expect(numbers).toHaveLength(CONTACTS);
    const sample = numbers.filter((_, index) => index % 400 === 0);
    for (const number of sample) {
      for (const slip of listNearNumbers(number)) {
        const found = await findNearMisses(slip);
        const isShown = found.some((near) => near.number === number);
        // Three are shown: a contact further down has three others before it.
        expect(isShown || found.length === 3).toBe(true);
      }
    }
  });

  it('fewer than one in a hundred fresh numbers of the same area codes is a false alarm', async () => {
    const known = new Set(numbers);
    const fresh = Array.from({ length: 3000 }, (_, index) =>
      toNumber(1_000_000 + index * 7),
    ).filter((number) => !known.has(number));
    let alarms = 0;
    for (const number of fresh) alarms += (await findNearMisses(number)).length > 0 ? 1 : 0;
    expect(fresh.length).toBeGreaterThan(2900);
    expect(alarms / fresh.length).toBeLessThan(0.01);
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
