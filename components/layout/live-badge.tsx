'use client';

import { usePathname } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { liveState, type LiveState } from '#lib/client/live/live-state.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatClock } from '#lib/shared/format/format-time.ts';

const unknown: LiveState = { status: 'connecting', knownAt: null };

const looks = {
  connecting: { word: 'Connecting…', dot: 'bg-grey', text: 'text-soft' },
  live: { word: 'Live', dot: 'bg-green', text: 'text-soft' },
  reconnecting: { word: 'Reconnecting…', dot: 'bg-amber', text: 'text-amber' },
  offline: { word: 'Offline', dot: 'bg-red', text: 'text-red' },
  signed_out: { word: 'Signed out', dot: 'bg-red', text: 'text-red' },
} as const;

/** Whether what is shown changes by itself, and if not, as of when it is true. */
export function LiveBadge() {
  const { status, knownAt } = useSyncExternalStore(
    liveState.subscribe,
    liveState.get,
    () => unknown,
  );
  const { word, dot, text } = looks[status];
  const since = status === 'offline' && knownAt ? formatClock(knownAt) : null;
  return (
    <span role="status" className={classNames('flex items-center gap-2 text-small', text)}>
      <span aria-hidden className={classNames('size-2 shrink-0 rounded-full', dot)} />
      <span className="whitespace-nowrap">
        {word}
        {since && (
          <>
            <span className="max-sm:sr-only">: showing what was known at </span>
            <span className="sm:hidden"> · </span>
            {since}
          </>
        )}
        {status === 'signed_out' && <SignInAgain />}
      </span>
    </span>
  );
}

/** The way back to this very page; a draft is kept meanwhile. */
function SignInAgain() {
  const path = usePathname();
  return (
    <>
      {' · '}
      <a className="underline" href={`${pagePaths.signIn}?callbackUrl=${encodeURIComponent(path)}`}>
        Sign in
      </a>
    </>
  );
}
