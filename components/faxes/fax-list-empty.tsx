import { Printer, SearchX } from 'lucide-react';
import Link from 'next/link';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface FaxListEmptyProps {
  isFiltered: boolean;
  /** Of one batch: its faxes are made one after the other, and may be deleted later. */
  isOfBatch: boolean;
  onClear: () => void;
}

export function FaxListEmpty({ isFiltered, isOfBatch, onClear }: FaxListEmptyProps) {
  if (isOfBatch && !isFiltered) {
    return (
      <EmptyState icon={Printer} title="No fax of this batch to show">
        Each shows here as soon as it is made. Those that were deleted are not in this list.
      </EmptyState>
    );
  }
  return isFiltered ? (
    <EmptyState
      icon={SearchX}
      title="No fax fits these filters"
      action={<Button onClick={onClear}>Clear filters</Button>}
    >
      Numbers are found in any spelling, by three digits or more. Titles are found by part of a
      word.
    </EmptyState>
  ) : (
    <EmptyState
      icon={Printer}
      title="Your faxes will stand here"
      action={
        <Link href={pagePaths.newFax} className={buttonClass('outline')}>
          Send the first fax
        </Link>
      }
    >
      Drop documents, enter a number, send. Each fax shows here at once and changes by itself until
      the other machine has taken all pages, or says why not.
    </EmptyState>
  );
}
