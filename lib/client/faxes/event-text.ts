import type { FaxEvent } from '#lib/shared/faxes/fax-event.ts';

export type EventTone = 'plain' | 'good' | 'bad' | 'wait';

/** An entry of the timeline, and how it is meant. */
export interface EventText {
  text: string;
  tone: EventTone;
}

export const plain = (text: string): EventText => ({ text, tone: 'plain' });
export const who = (event: FaxEvent): string => event.actorName ?? 'Somebody';
