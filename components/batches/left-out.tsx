import type { BatchDetails } from '#lib/shared/batches/batch.ts';
import { NamedNumbers } from '../recipients/named-numbers.tsx';

/** Rows of the list that got no fax, and why. */
export function LeftOut({ batch }: { batch: BatchDetails }) {
  const { leftOut, listed, total } = batch;
  if (leftOut.length === 0) return null;
  const count = listed - total;
  return (
    <details className="rounded-box border border-line">
      <summary className="px-3 py-2">
        {count === 1 ? '1 row of the list' : `${count.toLocaleString('en-US')} rows of the list`}{' '}
        got no fax
      </summary>
      <ul className="border-t border-line">
        {leftOut.map(({ recipient, name, problem }, index) => (
          <li
            key={index}
            className="grid gap-x-4 border-b border-line px-3 py-2 last:border-b-0 sm:grid-cols-2"
          >
            <span className="min-w-0 break-words">
              <NamedNumbers name={name} numbers={[recipient]} />
            </span>
            <span className="text-soft">{problem}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
