import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LiveMessage } from '#lib/shared/live/live-message.ts';
import { findActor } from '../auth/find-actor.ts';
import { changeUser } from '../users/change-user.ts';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { openLiveStream } from './open-live-stream.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;
const open: LiveReader[] = [];

beforeAll(async () => {
  bench = await startTestBench();
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
});
afterEach(async () => {
  for (const reader of open.splice(0)) await reader.close();
});
afterAll(() => bench.stop());

/** Reads server-sent events as a browser does. */
class LiveReader {
  readonly #events: AsyncGenerator<{ id: string; message: LiveMessage }>;
  readonly #aborter: AbortController;

  constructor(response: Response, aborter: AbortController) {
    this.#aborter = aborter;
    this.#events = readEvents(response);
    open.push(this);
  }

  async next(): Promise<{ id: string; message: LiveMessage } | null> {
    const { value, done } = await this.#events.next();
    return done ? null : value;
  }

  async close(): Promise<void> {
    this.#aborter.abort();
    await this.#events.return(undefined).catch(() => undefined);
  }
}

async function* readEvents(
  response: Response,
): AsyncGenerator<{ id: string; message: LiveMessage }> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, id, data] = /^id: (\d+)\ndata: (.*)$/s.exec(block) ?? [];
      if (id && data) yield { id, message: LiveMessage.parse(JSON.parse(data)) };
    }
  }
}

async function listen(client: ApiClient, lastEventId?: string): Promise<LiveReader> {
  const aborter = new AbortController();
  const headers: Record<string, string> =
    lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  return new LiveReader(
    await client.request('/api/live', { signal: aborter.signal, headers }),
    aborter,
  );
}

/** Reads on until the fax has this status. */
async function waitFor(reader: LiveReader, faxId: string, status: string): Promise<string> {
  for (;;) {
    const event = await reader.next();
    if (!event) throw new Error('the stream ended');
    const fax =
      event.message.type === 'faxes' &&
      event.message.faxes.find((candidate) => candidate.faxId === faxId);
    if (fax && fax.status === status) return event.id;
  }
}

describe('the live stream', () => {
  it('tells each change up to delivery, to who may see the fax and to nobody else', async () => {
    const [mine, theirs, all] = [await listen(staff), await listen(staff), await listen(support)];
    const own = await staff.sendFax('+12025550100');
    await waitFor(mine, own.faxId, 'delivered');
    await waitFor(all, own.faxId, 'delivered');
    const other = await support.sendFax('+12025550100');
    const last = await staff.sendFax('+12025550104');
    const seen = new Set<string>();
    for (let isOver = false; !isOver;) {
      const event = await theirs.next();
      const faxes = event?.message.type === 'faxes' ? event.message.faxes : [];
      for (const fax of faxes) seen.add(fax.faxId);
      isOver = faxes.some((fax) => fax.faxId === last.faxId && fax.status === 'failed');
    }
    expect([seen.has(own.faxId), seen.has(other.faxId)]).toEqual([true, false]);
  });

  it('resumes where the browser left off', async () => {
    const before = await listen(staff);
    const first = await before.next();
    await before.close();
    const { faxId } = await staff.sendFax('+12025550100');
    await staff.waitForStatus(faxId, ['delivered']);
    const after = await listen(staff, first?.id);
    await waitFor(after, faxId, 'delivered');
  });

  it('asks for a new start when it can’t tell what was missed', async () => {
    const reader = await listen(staff, 'a place nobody gave out');
    expect((await reader.next())?.message).toEqual({ type: 'refetch' });
  });

  it('ends at once when the person is deactivated', async () => {
    const reader = await listen(support);
    expect(await reader.next()).not.toBeNull();
    const admin = await db().user.findFirstOrThrow({ where: { role: 'admin' } });
    const { id } = await db().user.findFirstOrThrow({ where: { role: 'support' } });
    await changeUser({
      actor: { userId: admin.id, role: 'admin' },
      input: { userId: id, isActive: false },
    });
    for (let event = await reader.next(); event;) event = await reader.next();
    expect((await support.request('/api/live')).status).toBe(401);
  });

  it('ends at once when the session ended while the stream was opening', async () => {
    const session = await bench.signInAs('staff');
    const { id } = await db().user.findFirstOrThrow({ where: { role: 'staff' } });
    const request = new Request(`${bench.url}/api/live`, { headers: { cookie: session } });
    const actor = await findActor(request.headers);
    if (!actor) throw new Error('the session did not begin');
    await db().user.update({ where: { id }, data: { isActive: false } });
    const reader = new LiveReader(openLiveStream(request, actor), new AbortController());
    expect(await reader.next()).toBeNull();
  });
});
