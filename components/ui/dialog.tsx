'use client';

import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  title: string;
  /** What gets the focus afterwards where what opened it is gone. */
  returnTo?: (() => HTMLElement | null) | undefined;
  onClose: () => void;
  children: ReactNode;
  className?: string;
}

/** The platform’s modal dialog: keeps the focus inside, closes on Escape, gives the focus back. */
export function Dialog({ title, returnTo, onClose, children, className }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const findReturn = useEffectEvent(() => returnTo?.() ?? null);

  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      dialog?.close();
      const isThere = opener instanceof HTMLElement && opener.isConnected;
      (isThere ? opener : findReturn())?.focus();
    };
  }, []);

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
      className={classNames(
        'm-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] max-w-md rounded-box border border-line bg-surface p-0 text-ink shadow-float',
        className,
      )}
    >
      <div className="flex flex-col gap-4 p-5">
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-large font-semibold text-balance wrap-anywhere">
            {title}
          </h2>
          <IconButton icon={X} label="Close" onClick={onClose} className="-mt-1 -mr-2" />
        </div>
        {children}
      </div>
    </dialog>
  );
}
