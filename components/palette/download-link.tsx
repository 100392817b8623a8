'use client';

import type { LucideIcon } from 'lucide-react';
import { useOfferedButton } from '#lib/client/palette/offered-commands.ts';
import { buttonClass } from '../ui/button.tsx';

interface DownloadLinkProps {
  icon: LucideIcon;
  label: string;
  href: string;
}

/** A download as a button, which the command palette presses too. */
export function DownloadLink({ icon: Icon, label, href }: DownloadLinkProps) {
  const ref = useOfferedButton<HTMLAnchorElement>({ label, icon: Icon, isOff: false });
  return (
    <a ref={ref} href={href} download className={buttonClass()}>
      <Icon aria-hidden className="size-4" /> {label}
    </a>
  );
}
