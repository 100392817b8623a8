import type { ReactNode } from 'react';

interface NumberTableProps {
  /** What the table is called. */
  label: string;
  columns: readonly string[];
  rows: readonly { key: string; head: string; cells: readonly ReactNode[] }[];
}

/** The numbers of a chart; scrolls within itself. */
export function NumberTable({ label, columns, rows }: NumberTableProps) {
  return (
    <div className="relative max-h-72 overflow-auto" tabIndex={0} role="group" aria-label={label}>
      <table className="w-full text-small">
        <caption className="sr-only">{label}</caption>
        <thead className="sticky top-0 bg-surface">
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`py-1 pr-3 font-medium text-soft ${index === 0 ? 'text-left' : 'text-right'}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key} className="border-t border-line">
              <th scope="row" className="py-1 pr-3 text-left font-normal whitespace-nowrap">
                {head}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} className="py-1 pr-3 text-right">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
