import { useEffect, useRef } from 'react';
import { nameZone } from '#lib/shared/time-zones/format-in-zone.ts';
import { notify } from '../notices/notices.ts';
import { followRecipient } from './follow-recipient.ts';

interface FollowRecipient {
  /** E.164; empty while it is no number yet. */
  recipient: string;
  /** Empty where no time is chosen. */
  zone: string;
  onFollow: (zone: string) => void;
}

/** Keeps a time that was chosen by the recipient’s clock on it when the recipient changes, and says so. */
export function useFollowRecipient({ recipient, zone, onFollow }: FollowRecipient): void {
  const before = useRef('');
  useEffect(() => {
    if (recipient === '' || recipient === before.current) return;
    const next = followRecipient({ zone, before: before.current, after: recipient });
    before.current = recipient;
    if (zone === '' || next === zone) return;
    onFollow(next);
    notify(`The time to send is by ${nameZone(next)} now, as the recipient is.`);
  }, [recipient, zone, onFollow]);
}
