import { Download, RotateCw, Tag, Trash2, UserRound, X } from 'lucide-react';
import { can } from '#lib/shared/permissions.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { maxExportIds } from '#lib/shared/fax-exports/export-faxes-query.ts';
import type { Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { MenuItem } from '../ui/menu-item.tsx';
import { Menu } from '../ui/menu.tsx';
import { ExportMenu } from './export-menu.tsx';

interface SelectionBarProps {
  /** What is selected, in words: "12 selected". */
  text: string;
  /** "Select all 12,408 faxes in this view"; null where all are. */
  wholeText: string | null;
  onSelectWhole: () => void;
  /** The selection as the API is asked for it; null where it is too large to export by its ids. */
  exported: Record<string, string> | null;
  /** Pages of the chosen faxes; undefined for a whole view. */
  pages: number | undefined;
  /** Copies that the browser fetches one by one; null for a whole view. */
  downloadable: number | null;
  /** How many of the chosen can be deleted; null for a whole view, which is looked at first. */
  deletable: number | null;
  onDownload: () => void;
  onAct: (kind: Deed['kind']) => void;
  onClear: () => void;
}

/** The query of an export of single faxes; null for more than fit into an address. */
export function toExported(faxIds: readonly string[]): Record<string, string> | null {
  return faxIds.length <= maxExportIds ? { ids: faxIds.join(',') } : null;
}

/** Takes the place of the filters while rows are selected, so that nothing moves. */
export function SelectionBar(props: SelectionBarProps) {
  const { text, wholeText, exported, pages, downloadable, deletable } = props;
  const { onSelectWhole, onDownload, onAct, onClear } = props;
  const isHandling = can(useViewer(), 'case:handle');
  return (
    <div
      role="group"
      aria-label="Selected faxes"
      className="flex min-h-8 flex-wrap items-center gap-2"
    >
      <span className="px-1 font-medium" role="status">
        {text}
      </span>
      {wholeText && (
        <Button look="quiet" className="text-accent underline" onClick={onSelectWhole}>
          {wholeText}
        </Button>
      )}
      {downloadable !== null && (
        <Button disabled={downloadable === 0} onClick={onDownload}>
          <Download aria-hidden className="size-4" /> Download {downloadable}
        </Button>
      )}
      <Button onClick={() => onAct('tag')}>
        <Tag aria-hidden className="size-4" /> Tags…
      </Button>
      <Button look="danger" disabled={deletable === 0} onClick={() => onAct('delete')}>
        <Trash2 aria-hidden className="size-4" />{' '}
        {deletable === null ? 'Delete…' : `Delete ${deletable}…`}
      </Button>
      <Menu label="More for these">
        <MenuItem icon={RotateCw} onSelect={() => onAct('send_again')}>
          Send again…
        </MenuItem>
        {isHandling && (
          <MenuItem icon={UserRound} onSelect={() => onAct('assign')}>
            Assign…
          </MenuItem>
        )}
      </Menu>
      {exported && <ExportMenu label="Export these" query={exported} pages={pages} />}
      <IconButton icon={X} label="Clear selection" onClick={onClear} />
    </div>
  );
}
