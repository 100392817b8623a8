import type { ReactNode } from 'react';
import type { CallbackHealth, Lag } from '#lib/shared/callbacks/callback-health.ts';
import { formatDuration } from '#lib/shared/format/format-duration.ts';
import { TimeText } from '../ui/time-text.tsx';

const number = new Intl.NumberFormat('en');

/** The figures of the last 24 hours. */
export function CallbacksHealth({ health }: { health: CallbackHealth }) {
  const { last, waiting, verified, repeated, refused, knownBy } = health;
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-box border border-line bg-line md:grid-cols-4">
      <Figure name="Last callback" note={last?.eventType ?? 'Register the address below'}>
        {last ? <TimeText time={last.receivedAt} /> : 'None yet'}
      </Figure>
      <Figure name="Waiting" note="to be processed">
        {number.format(waiting)}
      </Figure>
      <Figure name="Verified, 24 h" note={`and ${number.format(repeated)} repeated`}>
        {number.format(verified)}
      </Figure>
      <Figure name="Refused, 24 h" note="wrong or missing hash">
        {number.format(refused)}
      </Figure>
      <Figure name="Receipt to shown" note={toSlowest(health.lagSinceReceipt)}>
        {toMedian(health.lagSinceReceipt)}
      </Figure>
      <Figure name="Event to shown" note={toSlowest(health.lagSinceEvent)}>
        {toMedian(health.lagSinceEvent)}
      </Figure>
      <Figure name="Known by callback, 24 h" note="changes of status">
        {number.format(knownBy.callback)}
      </Figure>
      <Figure name="Known by asking, 24 h" note="changes of status">
        {number.format(knownBy.poll)}
      </Figure>
    </dl>
  );
}

function Figure({ name, note, children }: { name: string; note: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-0.5 bg-surface p-3">
      <dt className="text-small text-soft">{name}</dt>
      <dd className="min-w-0">
        <span className="block text-large font-semibold tabular-nums">{children}</span>
        <span className="block text-small break-words text-soft">{note}</span>
      </dd>
    </div>
  );
}

function toMedian(lag: Lag | null): string {
  return lag ? formatDuration(lag.medianMs) : '–';
}

function toSlowest(lag: Lag | null): string {
  return lag ? `median; 95 % within ${formatDuration(lag.p95Ms)}` : 'nothing in 24 h';
}
