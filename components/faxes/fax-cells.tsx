import { classNames } from '#lib/client/class-names.ts';
import type { Column, ColumnId } from '#lib/client/faxes/columns.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { cellClass } from './fax-grid.ts';

const texts: Record<ColumnId, (fax: Fax) => string> = {
  title: ({ title }) => title ?? '',
  pages: ({ pages }) => (pages === null ? '' : String(pages)),
  line: ({ sender }) => (sender ? formatRecipient(sender) : 'Usual line'),
  person: ({ createdBy }) => createdBy?.name ?? 'Not made here',
  batch: ({ batch }) => batch?.name ?? '',
};

/** The chosen cells of a row; on a card the title alone, chosen or not. */
export function FaxCells({ fax, columns }: { fax: Fax; columns: readonly Column[] }) {
  const hasTitle = columns.some(({ id }) => id === 'title');
  return (
    <>
      {!hasTitle && (
        <div className="truncate text-soft max-lg:col-start-2 max-lg:col-end-4 max-lg:row-start-2 lg:hidden">
          {texts.title(fax)}
        </div>
      )}
      {columns.map((column) => (
        <div
          key={column.id}
          role="cell"
          title={texts[column.id](fax)}
          className={classNames(
            'truncate text-soft',
            cellClass(column),
            column.id === 'title' && 'max-lg:col-start-2 max-lg:col-end-4 max-lg:row-start-2',
            column.id === 'pages' && 'text-right',
          )}
        >
          {texts[column.id](fax)}
        </div>
      ))}
    </>
  );
}
