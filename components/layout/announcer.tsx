'use client';

import { useSyncExternalStore } from 'react';
import { announcement } from '#lib/client/notices/announcement.ts';

/** The one live region: screen readers hear changes politely. */
export function Announcer() {
  const sentence = useSyncExternalStore(announcement.subscribe, announcement.get, () => '');
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {sentence}
    </p>
  );
}
