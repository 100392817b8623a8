import { expect, it } from 'vitest';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import { judgeFax, type Evidence } from './judge-fax.ts';
import { planFax, type PlannedFax } from './plan-faxes.ts';

const plan = (lastFour: string): PlannedFax =>
  planFax({ lastFour, areaCode: 201, seed: 7, index: 0 });

/** One copy at the provider, taken and ended at seconds of one minute. */
function take(planned: PlannedFax, reference: string, code: string, from: number, to?: number) {
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
  return {
    fax_id: `id-of-${reference}`,
    title: `${planned.title} · ${reference}`,
    recipient: planned.recipient,
    status_code: code,
    taken_at: at(from),
    ended_at: to === undefined ? null : at(to),
    documentHashes: [planned.documentHash],
  };
}

function toEvidence(
  planned: PlannedFax,
  { status, statusCode }: { status: FaxStatus; statusCode: string | null },
  taken: Evidence['taken'],
): Evidence {
  const attempts = taken.map(({ title, taken_at, ended_at }) => ({
    reference: title.split(' · ')[1] ?? '',
    askedAt: taken_at,
    transmissions: ended_at === null ? [] : [{ asOf: ended_at }],
  }));
  const shown = [{ faxId: 'fax-1', status, statusCode, attempts }];
  return { planned, promised: 'fax-1', shown, taken, speed: 720 };
}

const delivered = { status: 'delivered', statusCode: 'success' } as const;

it('takes a retry after a failure for what it is', () => {
  const planned = plan('0110');
  const taken = [take(planned, 'a', 'error_busy', 1, 2), take(planned, 'b', 'success', 3, 9)];
  const verdict = judgeFax(toEvidence(planned, delivered, taken));
  expect(verdict).toEqual({ kind: 'delivered' });
});

it.each([
  ['is under way', 'transmitting', undefined],
  ['failed only after that', 'error_busy', 5],
  ['was delivered', 'success', 2],
  ['is on hold', 'on_hold', 2],
])('calls it doubled when a second one is taken while the first %s', (_what, code, endedAt) => {
  const planned = plan('0100');
  const taken = [take(planned, 'a', code, 1, endedAt), take(planned, 'b', 'success', 3, 9)];
  const verdict = judgeFax(toEvidence(planned, delivered, taken));
  expect(verdict.kind).toBe('doubled');
});

it('calls it doubled when the provider has one of which Faxdesk knows no attempt', () => {
  const planned = plan('0100');
  const evidence = toEvidence(planned, delivered, [take(planned, 'a', 'success', 1, 2)]);
  const stray = take(planned, 'b', 'error_busy', 3, 4);
  expect(judgeFax({ ...evidence, taken: [stray, ...evidence.taken] }).kind).toBe('doubled');
});

it('calls it doubled when Faxdesk made two faxes of one request', () => {
  const planned = plan('0100');
  const evidence = toEvidence(planned, delivered, [take(planned, 'a', 'success', 1, 2)]);
  expect(judgeFax({ ...evidence, shown: [...evidence.shown, ...evidence.shown] }).kind).toBe(
    'doubled',
  );
});

it.each([
  [
    '0101',
    { status: 'failed', statusCode: 'error_busy' },
    'error_busy',
    { kind: 'failed', code: 'error_busy' },
  ],
  ['0108', { status: 'on_hold', statusCode: 'on_hold' }, 'on_hold', { kind: 'held' }],
  [
    '0109',
    { status: 'transmitting', statusCode: 'transmitting' },
    'transmitting',
    { kind: 'stuck' },
  ],
] as const)('accepts the end that %s has', (lastFour, shown, truth, expected) => {
  const planned = plan(lastFour);
  expect(judgeFax(toEvidence(planned, shown, [take(planned, 'a', truth, 1, 2)]))).toEqual(expected);
});

it.each([
  ['still queued', { status: 'queued', statusCode: null }, 'success'],
  ['failed though delivered', { status: 'failed', statusCode: 'connection_lost' }, 'success'],
  ['delivered though not', delivered, 'error_busy'],
  [
    'failed with a code that the number does not give',
    { status: 'failed', statusCode: 'error_busy' },
    'error_busy',
  ],
  [
    'given up while it is under way',
    { status: 'failed', statusCode: 'connection_lost' },
    'transmitting',
  ],
] as const)('calls it lost when it is shown as %s', (_what, shown, truth) => {
  const planned = plan('0100');
  expect(judgeFax(toEvidence(planned, shown, [take(planned, 'a', truth, 1, 2)])).kind).toBe('lost');
});

it('calls it lost when it was promised and is not shown, or went elsewhere', () => {
  const planned = plan('0100');
  const copy = take(planned, 'a', 'success', 1, 2);
  const evidence = toEvidence(planned, delivered, [copy]);
  expect(judgeFax({ ...evidence, shown: [], taken: [] }).kind).toBe('lost');
  expect(judgeFax({ ...evidence, taken: [{ ...copy, recipient: '+12015550101' }] }).kind).toBe(
    'lost',
  );
  expect(judgeFax({ ...evidence, taken: [{ ...copy, documentHashes: ['other'] }] }).kind).toBe(
    'lost',
  );
});

/** At this speed the three hours for a busy number are 15 s, the first pauses less than half one. */
it.each([
  [14, { kind: 'given_up', code: 'error_busy' }],
  [15, { kind: 'ran_out', code: 'error_busy' }],
] as const)('lets the time for a busy number run out: told after %i s', (seconds, verdict) => {
  const planned = plan('0110');
  const copy = take(planned, 'a', 'error_busy', 0, seconds);
  const busy = { status: 'failed', statusCode: 'error_busy' } as const;
  expect(judgeFax(toEvidence(planned, busy, [copy]))).toEqual(verdict);
});

it('lets the retries of no other number run out', () => {
  const planned = plan('0111');
  const busy = { status: 'failed', statusCode: 'error_busy' } as const;
  const copy = take(planned, 'a', 'error_busy', 0, 20);
  expect(judgeFax(toEvidence(planned, busy, [copy])).kind).toBe('lost');
});

it('tells a fax that Faxdesk gave up with a reason from a lost one', () => {
  const planned = plan('0114');
  const verdict = judgeFax(
    toEvidence(planned, { status: 'failed', statusCode: 'connection_lost' }, []),
  );
  expect(verdict).toEqual({ kind: 'given_up', code: 'connection_lost' });
});
