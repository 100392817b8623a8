'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { describeCount } from '#lib/client/faxes/describe-count.ts';
import { downloadCopies } from '#lib/client/faxes/download-copy.ts';
import { toListQuery, type FaxFilter } from '#lib/client/faxes/fax-filter.ts';
import { faxCountOptions } from '#lib/client/faxes/fax-queries.ts';
import type { Selection } from '#lib/client/use-selection.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import type { FaxCount } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { canOnFax, type FaxVerb } from '#lib/shared/permissions.ts';
import { LazyBulkDialog } from '../bulk-acts/lazy-bulk-dialog.tsx';
import { SelectionBar, toExported } from './selection-bar.tsx';

interface SelectionToolsProps {
  filter: FaxFilter;
  selection: Selection<Fax>;
  /** All of the view is meant, also what is not loaded. */
  isWhole: boolean;
  onSelectWhole: () => void;
  /** The rows as they are now. */
  visible: readonly Fax[];
  /** Deletes those that are chosen one by one. */
  onDelete: (faxes: readonly Fax[]) => void;
}

/** What can be done with the rows that are selected, or with all of the view. */
export function SelectionTools(props: SelectionToolsProps) {
  const { filter, selection, isWhole, visible, onSelectWhole, onDelete } = props;
  const [kind, setKind] = useState<Deed['kind'] | null>(null);
  const { chosen, downloadable, deletable } = useChosen(selection, visible);
  const { data: count } = useQuery(faxCountOptions(filter));
  const faxIds = chosen.map(({ faxId }) => faxId);
  return (
    <>
      <SelectionBar
        {...toTexts(isWhole, chosen.length, count)}
        onSelectWhole={onSelectWhole}
        exported={isWhole ? toListQuery(filter) : toExported(faxIds)}
        pages={isWhole ? undefined : sumPages(chosen)}
        downloadable={isWhole ? null : downloadable.length}
        deletable={isWhole ? null : deletable.length}
        onDownload={() => void downloadCopies(downloadable.map(({ faxId }) => faxId))}
        onAct={(act) => (act === 'delete' && !isWhole ? onDelete(deletable) : setKind(act))}
        onClear={selection.clear}
      />
      {kind && (
        <LazyBulkDialog
          kind={kind}
          target={isWhole ? { view: toListQuery(filter) } : { ids: faxIds }}
          faxes={isWhole ? null : chosen}
          onStarted={selection.clear}
          onClose={() => setKind(null)}
        />
      )}
    </>
  );
}

/** The selected rows, as they are now where they are loaded, and what may be done with them. */
function useChosen({ selected }: Selection<Fax>, visible: readonly Fax[]) {
  const viewer = useViewer();
  const loaded = new Map(visible.map((fax) => [fax.faxId, fax]));
  const chosen = [...selected.values()].map((fax) => loaded.get(fax.faxId) ?? fax);
  const may = (verb: FaxVerb) => (fax: Fax) =>
    canOnFax(viewer, verb, { ownerId: fax.createdBy?.userId ?? null });
  return {
    chosen,
    downloadable: chosen.filter((fax) => fax.status === 'delivered').filter(may('download')),
    deletable: chosen.filter((fax) => fax.status !== 'deleted').filter(may('delete')),
  };
}

function sumPages(faxes: readonly Fax[]): number {
  return faxes.reduce((sum, { print, pages }) => sum + (print?.pages ?? pages ?? 1), 0);
}

/** What is selected, and what more could be. */
function toTexts(isWhole: boolean, chosen: number, count: FaxCount | undefined) {
  const all = count ? `all ${describeCount(count)} in this view` : 'all of this view';
  if (isWhole) return { text: `Selected: ${all}`, wholeText: null };
  const isMore = count !== undefined && count.count > chosen;
  return { text: `${chosen} selected`, wholeText: isMore ? `Select ${all}` : null };
}
