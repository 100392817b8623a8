import Link from 'next/link';
import { memo } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import type { Column } from '#lib/client/faxes/columns.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { FaxCells } from './fax-cells.tsx';
import { rowClass } from './fax-grid.ts';
import { FaxRowMenu } from './fax-row-menu.tsx';
import { RecipientText } from './recipient-text.tsx';
import { StatusWithReason } from './status-badge.tsx';
import { TestTag } from './test-tag.tsx';

export interface FaxRowActions {
  onSelect: (fax: Fax, isSelected: boolean) => void;
  onRetry: (fax: Fax) => void;
  onStop: (fax: Fax) => void;
  onDelete: (fax: Fax) => void;
}

interface FaxRowProps extends FaxRowActions {
  fax: Fax;
  /** Its place in the whole list, from 0. */
  index: number;
  ref: (row: HTMLDivElement | null) => void;
  isSelected: boolean;
  columns: readonly Column[];
}

export const FaxRow = memo(function FaxRow(props: FaxRowProps) {
  const { fax, index, ref, isSelected, columns, onSelect, onRetry, onStop, onDelete } = props;
  const name = formatRecipient(fax.recipient);
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={classNames(
        'relative border-b border-line hover:bg-sunken/60 has-[[data-row-link]:focus-visible]:outline-2 has-[[data-row-link]:focus-visible]:-outline-offset-2 has-[[data-row-link]:focus-visible]:outline-accent',
        rowClass,
        isSelected && 'bg-accent-soft hover:bg-accent-soft',
      )}
    >
      <div role="cell" className="z-1 self-stretch max-lg:row-span-3 max-lg:row-start-1">
        <label className="flex h-full items-center">
          <Checkbox
            aria-label={`Select the fax to ${name}`}
            checked={isSelected}
            onChange={(event) => onSelect(fax, event.target.checked)}
          />
        </label>
      </div>
      <div role="cell" className="flex min-w-0 items-center gap-2 font-medium max-lg:row-start-1">
        <Link
          data-row-link
          href={pagePaths.fax(fax.faxId)}
          prefetch={false}
          className="truncate after:absolute after:inset-0 focus:outline-none"
        >
          <RecipientText fax={fax} />
        </Link>
        {fax.isTestMode && <TestTag />}
      </div>
      <div
        role="cell"
        className="min-w-0 max-lg:col-start-2 max-lg:col-end-4 max-lg:row-start-3 max-lg:mt-1"
      >
        <StatusWithReason fax={fax} />
      </div>
      <FaxCells fax={fax} columns={columns} />
      <div
        role="cell"
        className="truncate text-right text-small text-soft max-lg:col-start-3 max-lg:row-start-1 lg:text-left"
      >
        <TimeText time={fax.createdAt} />
      </div>
      <div
        role="cell"
        className="z-1 justify-self-end max-lg:col-start-4 max-lg:row-span-3 max-lg:row-start-1"
      >
        <FaxRowMenu fax={fax} onRetry={onRetry} onStop={onStop} onDelete={onDelete} />
      </div>
    </div>
  );
});
