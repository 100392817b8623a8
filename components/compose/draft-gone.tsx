import { FilePen } from 'lucide-react';
import Link from 'next/link';
import { pagePaths } from '#lib/shared/paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** Where a draft was that its address still names. */
export function DraftGone() {
  return (
    <EmptyState
      icon={FilePen}
      title="This draft is not here any more"
      action={
        <Link href={pagePaths.newFax} className={buttonClass('filled')}>
          Start a new fax
        </Link>
      }
    >
      It was discarded, or nobody changed it for 30 days.
    </EmptyState>
  );
}
