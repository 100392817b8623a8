import type { FaxEvent, FaxEventType } from '#lib/shared/faxes/fax-event.ts';

/** The last event of a run of equal ones, and how many it stands for. */
export interface EventGroup {
  event: FaxEvent;
  count: number;
}

const looks: ReadonlySet<FaxEventType> = new Set(['viewed', 'document_viewed', 'copy_downloaded']);

/** Folds what a person looked at several times in a row into one entry; all else stays as it is. */
export function groupEvents(events: readonly FaxEvent[]): EventGroup[] {
  const groups: EventGroup[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && looks.has(event.type) && isSameLook(last.event, event)) {
      groups[groups.length - 1] = { event, count: last.count + 1 };
    } else {
      groups.push({ event, count: 1 });
    }
  }
  return groups;
}

function isSameLook(a: FaxEvent, b: FaxEvent): boolean {
  return a.type === b.type && a.actorName === b.actorName;
}
