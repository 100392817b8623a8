'use client';

import { classNames } from '#lib/client/class-names.ts';
import { describeEvent } from '#lib/client/faxes/describe-event.ts';
import type { EventTone } from '#lib/client/faxes/event-text.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { groupEvents, type EventGroup } from '#lib/client/faxes/group-events.ts';
import type { FaxEvent, FaxEventType } from '#lib/shared/faxes/fax-event.ts';
import { TimeText } from '../ui/time-text.tsx';
import { Section } from './section.tsx';

const dots: Record<EventTone, string> = {
  plain: 'bg-edge',
  good: 'bg-green',
  bad: 'bg-red',
  wait: 'bg-amber',
};

/** Events whose code is Faxdesk’s own, and said by their sentence. */
const isOwn: ReadonlySet<FaxEventType> = new Set([
  'waiting',
  'outcome_decided',
  'attempt_unknown',
  'case_opened',
  'case_done',
]);

/** What happened, newest first. */
export function FaxTimeline({ events }: { events: readonly FaxEvent[] }) {
  return (
    <Section title="What happened">
      <ol className="flex flex-col">
        {groupEvents(events)
          .toReversed()
          .map((group) => (
            <TimelineEntry key={group.event.eventId} group={group} />
          ))}
      </ol>
    </Section>
  );
}

function TimelineEntry({ group: { event, count } }: { group: EventGroup }) {
  const now = useNow();
  const { text, tone } = describeEvent(now ? event : { ...event, nextAttemptAt: null });
  return (
    <li className="group relative flex gap-3 pb-3 last:pb-0">
      <span
        aria-hidden
        className="absolute top-3 bottom-0 left-[3px] w-0.5 translate-y-1 bg-line group-last:hidden"
      />
      <span aria-hidden className={classNames('mt-1.5 size-2 shrink-0 rounded-full', dots[tone])} />
      <div className="min-w-0">
        <p className="text-pretty">
          {text}
          {count > 1 && <span className="text-soft"> {count} times</span>}
        </p>
        <p className="flex flex-wrap gap-x-2 text-small text-soft">
          <TimeText time={event.at} />
          {event.statusCode && !isOwn.has(event.type) && (
            <code title="The provider’s code">{event.statusCode}</code>
          )}
        </p>
      </div>
    </li>
  );
}
