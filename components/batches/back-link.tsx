import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';

export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href}
      className="-ml-0.5 flex items-center gap-1 self-start py-1 text-small text-soft hover:text-ink"
    >
      <ArrowLeft aria-hidden className="size-3.5" /> {children}
    </Link>
  );
}
