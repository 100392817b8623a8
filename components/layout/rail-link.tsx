'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { classNames } from '#lib/client/class-names.ts';

interface RailLinkProps {
  href: string;
  icon: ReactNode;
  /** The one filled button of the app. */
  isAction?: boolean | undefined;
  children: ReactNode;
}

export function RailLink({ href, icon, isAction = false, children }: RailLinkProps) {
  const isCurrent = useIsCurrent(href);
  return (
    <Link
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={classNames(
        'flex shrink-0 flex-col items-center gap-0.5 rounded-box px-1 py-1.5 text-small font-medium whitespace-nowrap transition-colors duration-100 max-[359px]:text-[0.6875rem] md:h-8 md:flex-row md:gap-2.5 md:px-2 md:py-0 md:text-body',
        isAction
          ? 'text-accent md:mb-3 md:bg-accent md:text-on-accent md:hover:bg-accent-strong'
          : 'text-soft hover:bg-sunken hover:text-ink',
        isCurrent && !isAction && 'bg-accent-soft text-accent hover:bg-accent-soft',
      )}
    >
      {icon}
      {children}
    </Link>
  );
}

/** A link to a filtered list is current for that filter alone. */
function useIsCurrent(href: string): boolean {
  const pathname = usePathname();
  const status = useSearchParams().get('status');
  const [path, query] = href.split('?');
  if (pathname !== path) return false;
  return status === new URLSearchParams(query).get('status');
}
