import type { FaxEvent } from '#lib/shared/faxes/fax-event.ts';
import { tagSeparator } from '#lib/shared/tags/tag.ts';
import { plain, who, type EventText } from './event-text.ts';

/** "Sam Staff changed the tags: Urgent added and Referral removed." */
export function describeTagChange(event: FaxEvent): EventText {
  const [before, after] = [toNames(event.before), toNames(event.after)];
  const added = after.filter((name) => !before.includes(name));
  const removed = before.filter((name) => !after.includes(name));
  const acts = [...tell('added', added), ...tell('removed', removed)].join(' and ');
  const tags = added.length + removed.length === 1 ? 'the tag' : 'the tags';
  return plain(`${who(event)} changed ${tags}: ${acts}.`);
}

const toNames = (text: string | null) => (text ?? '').split(tagSeparator).filter(Boolean);

function tell(act: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${names.join(', ')} ${act}`] : [];
}
