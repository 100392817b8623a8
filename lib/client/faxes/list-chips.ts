import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import { none } from '#lib/shared/faxes/list-faxes-query.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import type { Tag } from '#lib/shared/tags/tag.ts';
import type { Person } from '#lib/shared/users/person.ts';
import { toClock } from '../time/to-clock.ts';
import type { FaxFilter } from './fax-filter.ts';

/** A part of the filter that can be taken away by itself. */
export interface FilterChip {
  key: string;
  label: string;
  /** The filter without it. */
  change: Partial<FaxFilter>;
}

/** Who and what the ids of a filter stand for. */
interface ChipNames {
  people: readonly Person[];
  tags: readonly Tag[];
  /** Where moments are told; undefined for the viewer's zone. */
  zone: string | undefined;
}

/** Deleted ones count as what their last try came to. */
const outcomeLabels = {
  delivered: 'Delivered, or deleted since',
  failed: 'Failed, or deleted since',
  other: 'Neither delivered nor failed',
} as const;

export const directionLabels = { outbound: 'Sent', inbound: 'Received' } as const;

/** All that filters beside status and text, which have a place of their own. */
export function listChips(filter: FaxFilter, { people, tags, zone }: ChipNames): FilterChip[] {
  const { code, outcome, tag, notes, direction, recipient, retried, batch } = filter;
  return [
    ...toChip('outcome', outcome && outcomeLabels[outcome]),
    ...listCodeChips(code ?? []),
    ...toChip('direction', direction && directionLabels[direction]),
    ...listOriginChips(filter, people),
    ...toChip('recipient', recipient && `To ${formatRecipient(recipient)}`),
    ...toChip('retried', retried && 'Tried more than once'),
    ...toChip('batch', batch && 'One batch'),
    ...listTagChips(tag ?? [], tags),
    ...toChip('notes', notes && 'Has notes'),
    ...listTimeChips(filter, zone),
  ];
}

function listOriginChips({ user, sender }: FaxFilter, people: readonly Person[]): FilterChip[] {
  const by = user === none ? 'Sent elsewhere' : user && `By ${nameOf(user, people)}`;
  const from = sender === none ? 'From no fax line' : sender && `From ${formatRecipient(sender)}`;
  return [...toChip('user', by), ...toChip('sender', from)];
}

function listTimeChips(filter: FaxFilter, zone: string | undefined): FilterChip[] {
  const { from, to, since, before, hour } = filter;
  const moment = new Intl.DateTimeFormat('en-GB', {
    ...momentFormat,
    ...(zone && { timeZone: zone }),
  });
  return [
    ...toChip('from', from && `Since ${toDay(from)}`),
    ...toChip('to', to && `Until ${toDay(to)}`),
    ...toChip('since', since && `Since ${moment.format(since)}`),
    ...toChip('before', before && `Before ${moment.format(before)}`),
    ...toChip('hour', hour && `Each day from ${toClock(Number(hour))} on, for an hour`),
  ];
}

function listCodeChips(codes: readonly string[]): FilterChip[] {
  return codes.map((code) => {
    const others = codes.filter((other) => other !== code);
    const change = { code: others.length > 0 ? others : null };
    return { key: `code ${code}`, label: toCodeLabel(code), change };
  });
}

function listTagChips(tagIds: readonly string[], tags: readonly Tag[]): FilterChip[] {
  return tagIds.map((tagId) => {
    const others = tagIds.filter((other) => other !== tagId);
    const name = tags.find((one) => one.tagId === tagId)?.name;
    const change = { tag: others.length > 0 ? others : null };
    return { key: `tag ${tagId}`, label: name ? `Tag: ${name}` : 'One tag', change };
  });
}

/** "Line busy" for `error_busy`. */
export function toCodeLabel(code: string): string {
  if (code === none) return 'Without a code';
  const { reason } = adviseOn(code);
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

function toChip(key: keyof FaxFilter, label: string | null): FilterChip[] {
  return label ? [{ key, label, change: { [key]: null } }] : [];
}

function nameOf(user: string, people: readonly Person[]): string {
  return people.find(({ userId }) => userId === user)?.name ?? 'one person';
}

const day = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
});

const momentFormat: Intl.DateTimeFormatOptions = {
  ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/** A date of the URL is midnight UTC. */
function toDay(date: Date): string {
  return day.format(date);
}
