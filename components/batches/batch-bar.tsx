import { countNames, describeCounts } from '#lib/client/batches/describe-batch.ts';
import type { Batch } from '#lib/shared/batches/batch.ts';

export const countTones = {
  delivered: 'bg-green',
  failed: 'bg-red',
  inDoubt: 'bg-amber',
  underWay: 'bg-blue',
  waiting: 'bg-transparent',
  cancelled: 'bg-edge',
} as const;

/** How far it is, as a bar whose words and numbers stand beside it. */
export function BatchBar({ batch }: { batch: Pick<Batch, 'total' | 'counts'> }) {
  const { total, counts } = batch;
  return (
    <div
      role="img"
      aria-label={describeCounts(batch)}
      className="flex h-2 w-full overflow-hidden rounded-full bg-sunken"
    >
      {countNames.map((name) => (
        <span
          key={name}
          className={countTones[name]}
          style={{ width: `${total === 0 ? 0 : (counts[name] / total) * 100}%` }}
        />
      ))}
    </div>
  );
}
