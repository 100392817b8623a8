import { Download, Trash2, X } from 'lucide-react';
import { maxExportIds } from '#lib/shared/fax-exports/export-faxes-query.ts';
import { Button } from '../ui/button.tsx';
import { ExportMenu } from './export-menu.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface SelectionBarProps {
  faxIds: readonly string[];
  downloadable: number;
  deletable: number;
  onDownload: () => void;
  onDelete: () => void;
  onClear: () => void;
}

/** Takes the place of the filters while rows are selected, so that nothing moves. */
export function SelectionBar(props: SelectionBarProps) {
  const { faxIds, downloadable, deletable, onDownload, onDelete, onClear } = props;
  return (
    <div
      role="group"
      aria-label="Selected faxes"
      className="flex min-h-8 flex-wrap items-center gap-2"
    >
      <span className="px-1 font-medium" role="status">
        {faxIds.length} selected
      </span>
      <Button disabled={downloadable === 0} onClick={onDownload}>
        <Download aria-hidden className="size-4" /> Download {downloadable}
      </Button>
      <Button look="danger" disabled={deletable === 0} onClick={onDelete}>
        <Trash2 aria-hidden className="size-4" /> Delete {deletable}…
      </Button>
      {faxIds.length <= maxExportIds && (
        <ExportMenu label="Export these" query={{ ids: faxIds.join(',') }} />
      )}
      <IconButton icon={X} label="Clear selection" onClick={onClear} />
    </div>
  );
}
