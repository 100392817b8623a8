import { CalendarClock } from 'lucide-react';
import Link from 'next/link';
import { pagePaths } from '#lib/shared/paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

export function NothingScheduled() {
  return (
    <EmptyState
      icon={CalendarClock}
      title="Nothing waits for its time"
      action={
        <Link href={pagePaths.newFax} className={buttonClass('outline')}>
          New fax
        </Link>
      }
    >
      Choose “Send later…” on a new fax, and it stands here until it leaves: by the clock of the
      recipient, or by yours.
    </EmptyState>
  );
}
