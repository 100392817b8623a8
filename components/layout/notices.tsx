'use client';

import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { closeNotice, notices, type Notice } from '#lib/client/notices/notices.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { IconButton } from '../ui/icon-button.tsx';

const none: readonly Notice[] = [];

/** What was done, or was not, in the corner. */
export function Notices() {
  const all = useSyncExternalStore(notices.subscribe, notices.get, () => none);
  return (
    <section
      aria-label="Notices"
      className="pointer-events-none fixed inset-x-4 bottom-20 z-30 flex flex-col items-end gap-2 md:bottom-4"
    >
      {all.map((notice) => (
        <NoticeCard key={notice.noticeId} notice={notice} />
      ))}
    </section>
  );
}

function NoticeCard({ notice: { noticeId, tone, sentence, requestId, undo } }: { notice: Notice }) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={classNames(
        'pointer-events-auto flex max-w-sm items-start gap-2 rounded-box border bg-surface py-1.5 pr-1.5 pl-3 shadow-float',
        tone === 'bad' ? 'border-red' : 'border-line',
      )}
    >
      <p className="py-1.5 wrap-anywhere">
        {sentence}
        {requestId && (
          <span className="block text-small break-all text-soft">Request {requestId}</span>
        )}
      </p>
      {requestId && <CopyButton text={requestId} label="Copy request id" />}
      {undo && (
        <Button
          onClick={() => {
            undo();
            closeNotice(noticeId);
          }}
        >
          Undo
        </Button>
      )}
      <IconButton icon={X} label="Close notice" onClick={() => closeNotice(noticeId)} />
    </div>
  );
}
