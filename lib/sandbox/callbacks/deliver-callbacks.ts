import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Faults } from '../faults/create-faults.ts';
import { type CallbackFault, callbackFaults } from '../faults/fault-kinds.ts';
import type { Timers } from '../line/create-timers.ts';
import type { State } from '../state/open-state.ts';
import type { DeliveryRecord, FaxRecord } from '../state/records.ts';
import { buildEvent, buildTransmission, toEventType } from './build-event.ts';
import { createTurns } from './create-turns.ts';
import { postCallback } from './post-callback.ts';
import { toRedeliveryPauseMs } from './redelivery-pauses.ts';

export interface Callbacks {
  /** Queues the event about the fax's new status, if it has one; the caller flushes the state. */
  announce(fax: FaxRecord): void;
  /** Takes up what was queued before a restart. */
  resume(): void;
}

export interface CallbackParts {
  state: State;
  clock: Clock;
  timers: Timers;
  faults: Faults;
  apiKey: string;
  baseUrl: string;
  speed: number;
}

interface Copy {
  laterMs: number;
  eventTimeShift: number;
}

/** The strange number's events: late, the newer one first, and the older one twice. */
const strangeCopies: Copy[] = [
  { laterMs: 20_000, eventTimeShift: 1 },
  { laterMs: 40_000, eventTimeShift: 0 },
  { laterMs: 60_000, eventTimeShift: 0 },
];

const lateMs = 10 * 60_000;

const copies: Record<FaxRecord['callbacks'], Copy[]> = {
  never: [],
  once: [{ laterMs: 0, eventTimeShift: 0 }],
  thrice: strangeCopies,
};

/** What becomes of an event on its way; a delayed one comes after those that follow it. */
const spoil: Record<CallbackFault, (planned: Copy[]) => Copy[]> = {
  callback_dropped: () => [],
  callback_repeated: (planned) => [...planned, ...planned],
  callback_delayed: (planned) =>
    planned.map((copy) => ({ ...copy, laterMs: copy.laterMs + lateMs })),
};

export function createCallbacks(parts: CallbackParts): Callbacks {
  const { state, clock, timers, faults, apiKey, baseUrl, speed } = parts;
  const takeTurn = createTurns();
  const queue = (delivery: DeliveryRecord) => {
    state.deliveries.put(delivery.deliveryId, delivery);
    timers.at(delivery.dueAtMs, () =>
      // At a high speed what is due later would overtake what is still on its way.
      takeTurn(delivery.faxId, () => deliver(parts, queue, delivery)),
    );
  };
  return {
    announce(fax) {
      const eventType = toEventType(fax.statusCode);
      const { callbackUrl, dropCallbacks } = state.settings();
      if (!eventType || !callbackUrl || dropCallbacks || fax.isDeleted) return;
      const fault = faults.pick(callbackFaults);
      const planned = copies[fax.callbacks];
      const nowSeconds = clock.nowSeconds();
      for (const { laterMs, eventTimeShift } of fault ? spoil[fault](planned) : planned) {
        const event = buildEvent(apiKey, String(nowSeconds + eventTimeShift), eventType);
        queue({
          deliveryId: randomUUID(),
          faxId: fax.faxId,
          url: callbackUrl,
          json: JSON.stringify({ event, transmission: buildTransmission(fax, baseUrl) }),
          failures: 0,
          dueAtMs: Date.now() + laterMs / speed,
        });
      }
    },
    resume: () => state.deliveries.values().forEach(queue),
  };
}

async function deliver(
  { state, speed }: CallbackParts,
  queue: (delivery: DeliveryRecord) => void,
  delivery: DeliveryRecord,
): Promise<void> {
  // Nothing is told to the world before it is on the disk.
  await state.flush();
  const { isAccepted } = await postCallback(delivery.url, delivery.json);
  if (!state.deliveries.get(delivery.deliveryId)) return;
  const failures = delivery.failures + 1;
  const pauseMs = isAccepted ? null : toRedeliveryPauseMs(failures);
  if (pauseMs === null) state.deliveries.delete(delivery.deliveryId);
  else queue({ ...delivery, failures, dueAtMs: Date.now() + pauseMs / speed });
  await state.flush();
}
