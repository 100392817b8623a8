import { seedFaxLines } from '../fax-lines/seed-fax-lines.ts';
import type { Exchange } from '../http/exchange.ts';
import type { HttpReply } from '../http/reply.ts';

/** As on the first start, but for the callback URL, which belongs to how the sandbox is run. */
export async function reset({ sandbox }: Exchange): Promise<HttpReply> {
  const { state, clock, timers, counters } = sandbox;
  const { callbackUrl } = state.settings();
  timers.clear();
  counters.clear();
  await state.clear();
  state.changeSettings({ callbackUrl });
  await seedFaxLines(state, clock);
  return { kind: 'empty', status: 204 };
}
