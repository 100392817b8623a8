import { classNames } from '#lib/client/class-names.ts';
import type { Column, ColumnId } from '#lib/client/faxes/columns.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { TagChips } from '../tags/tag-chips.tsx';
import { cellClass } from './fax-grid.ts';

const texts: Record<ColumnId, (fax: Fax) => string> = {
  title: ({ title }) => title ?? '',
  pages: ({ pages }) => (pages === null ? '' : String(pages)),
  line: ({ sender }) => (sender ? formatRecipient(sender) : 'Usual line'),
  person: ({ createdBy }) => createdBy?.name ?? 'Not made here',
  batch: ({ batch }) => batch?.name ?? '',
  tags: ({ tags }) => tags.map(({ name }) => name).join(', '),
};

/** So many tags have room in a column of their own, and so many beside the title. */
const MAX_CHIPS = 2;
const MAX_BESIDE = 1;
const onCard = 'max-lg:col-start-2 max-lg:col-end-4 max-lg:row-start-2';

/** The chosen cells of a row; on a card the title and the tags alone, chosen or not. */
export function FaxCells({ fax, columns }: { fax: Fax; columns: readonly Column[] }) {
  const has = (id: ColumnId) => columns.some((column) => column.id === id);
  // The column of tags has no room in a narrow window: there they stand beside the title.
  const title = <TitleText fax={fax} chipsClass={has('tags') ? 'xl:hidden' : ''} />;
  return (
    <>
      {!has('title') && <div className={classNames('text-soft lg:hidden', onCard)}>{title}</div>}
      {columns.map((column) => (
        <div
          key={column.id}
          role="cell"
          title={texts[column.id](fax)}
          className={classNames(
            'truncate text-soft',
            cellClass(column),
            column.id === 'title' && onCard,
            column.id === 'pages' && 'text-right',
          )}
        >
          {column.id === 'title' && title}
          {column.id === 'tags' && <TagChips tags={fax.tags} max={MAX_CHIPS} />}
          {column.id !== 'title' && column.id !== 'tags' && texts[column.id](fax)}
        </div>
      ))}
    </>
  );
}

function TitleText({ fax, chipsClass }: { fax: Fax; chipsClass: string }) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <TagChips
        tags={fax.tags}
        max={MAX_BESIDE}
        className={classNames('max-w-1/2 shrink-0', chipsClass)}
      />
      <span className="min-w-0 truncate">{texts.title(fax)}</span>
    </span>
  );
}
