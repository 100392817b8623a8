import Link from 'next/link';
import { toFaxesPath } from '#lib/client/insight/to-faxes-path.ts';
import type { CountedFaxes } from '#lib/shared/insight/to-fax-query.ts';

interface CountLinkProps {
  count: number;
  counted: CountedFaxes;
}

/** A number that opens the faxes behind it, where there are some. */
export function CountLink({ count, counted }: CountLinkProps) {
  const path = count > 0 ? toFaxesPath(counted) : null;
  const text = count.toLocaleString('en-US');
  if (!path) return <span>{text}</span>;
  return (
    <Link href={path} className="text-accent underline underline-offset-2 hover:no-underline">
      {text}
    </Link>
  );
}
