import type { Exchange } from '../http/exchange.ts';
import { type HttpReply, json } from '../http/reply.ts';
import { toSettingsAnswer } from './settings-request.ts';

export function getSettings({ sandbox }: Exchange): HttpReply {
  return json(toSettingsAnswer(sandbox.state.settings()));
}

export async function getReceived({ sandbox }: Exchange): Promise<HttpReply> {
  return json({ received: await sandbox.state.received.list() });
}

export function getRequests({ sandbox }: Exchange): HttpReply {
  return json({ ...sandbox.counters.read(), faults: sandbox.faults.read() });
}

export function getDeliveries({ sandbox }: Exchange): HttpReply {
  const deliveries = sandbox.state.deliveries.values().map((delivery) => ({
    url: delivery.url,
    failures: delivery.failures,
    due_at: new Date(delivery.dueAtMs).toISOString(),
  }));
  return json({ deliveries });
}
