import type { CoverVariable } from '#lib/shared/cover-templates/cover-variables.ts';
import type { Settings } from '#lib/shared/settings/settings.ts';
import { formatTyped } from './to-fax-header.ts';

/** What a fax says of itself on its cover, as typed. */
export interface CoverFacts {
  recipientName: string;
  recipient: string;
  senderName: string;
  sender: string;
  title: string;
}

export type CoverValues = Record<Exclude<CoverVariable, 'pages'>, string>;

/** What stands for the names in a template; the pages are counted when the sheets are. */
export function toCoverValues(
  facts: CoverFacts,
  settings: Settings,
  now: Date,
  timeZone: string,
): CoverValues {
  return {
    'recipient.name': facts.recipientName,
    'recipient.number': formatTyped(facts.recipient),
    'sender.name': facts.senderName,
    'sender.number': formatTyped(facts.sender),
    'sender.organisation': settings.organisationName,
    ...toCoverTime(now, timeZone),
    title: facts.title,
    notice: settings.confidentialityNotice,
  };
}

/** The values that tell when it leaves. */
export function toCoverTime(now: Date, timeZone: string): Pick<CoverValues, 'date' | 'time'> {
  return {
    date: format(now, { timeZone, year: 'numeric', month: 'long', day: 'numeric' }),
    time: format(now, { timeZone, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }),
  };
}

function format(time: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', options).format(time);
}
