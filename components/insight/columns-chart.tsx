import { useId } from 'react';
import { classNames } from '#lib/client/class-names.ts';

const HEIGHT = 160;
/** Room between columns, as a share of one. */
const GAP = 0.2;

/** How a part of a column looks: in black and white, too. */
export const partLooks = {
  delivered: { label: 'Delivered', fill: 'fill-green' },
  failed: { label: 'Failed', fill: 'fill-red' },
  other: { label: 'Neither yet', fill: 'fill-line' },
} as const;
export type ColumnPart = keyof typeof partLooks;

interface ColumnsChartProps {
  columns: readonly {
    key: string;
    label: string;
    parts: readonly { part: ColumnPart; count: number }[];
  }[];
}

/**
 * Columns of parts upon each other. Screen readers have the sentence and the table; the hatching
 * tells what failed where colours don't.
 */
export function ColumnsChart({ columns }: ColumnsChartProps) {
  const hatch = useId();
  const totals = columns.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0));
  const highest = Math.max(1, ...totals);
  const width = 100 / columns.length;
  return (
    <div aria-hidden className="flex flex-col gap-1">
      <p className="text-small text-soft">{highest.toLocaleString('en-US')}</p>
      <svg width="100%" height={HEIGHT} className="border-b border-edge">
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" className="stroke-surface" strokeWidth="1.5" />
        </pattern>
        {columns.map(({ key, label, parts }, index) => (
          <g key={key}>
            <title>{describeColumn(label, parts)}</title>
            {stack(parts, highest).map(({ part, y, height }) => {
              const place = { x: `${(index + GAP / 2) * width}%`, width: `${(1 - GAP) * width}%` };
              return (
                <g key={part}>
                  <rect {...place} {...{ y, height }} className={partLooks[part].fill} />
                  {part === 'failed' && (
                    <rect {...place} {...{ y, height }} fill={`url(#${hatch})`} />
                  )}
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <Ends labels={columns.map(({ label }) => label)} />
    </div>
  );
}

function Ends({ labels }: { labels: readonly string[] }) {
  return (
    <p className="flex justify-between text-small text-soft">
      <span>{labels[0]}</span>
      <span>{labels.at(-1)}</span>
    </p>
  );
}

type Parts = ColumnsChartProps['columns'][number]['parts'];

function describeColumn(label: string, parts: Parts): string {
  const counts = parts.map(({ part, count }) => `${partLooks[part].label} ${count}`);
  return `${label}: ${counts.join(', ')}`;
}

/** From the ground up; what is there at all is seen. */
function stack(parts: Parts, highest: number) {
  let top = HEIGHT;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ part, count }) => {
      const height = Math.max(2, (count / highest) * (HEIGHT - 2));
      top -= height;
      return { part, height, y: top };
    });
}

/** What the parts mean. */
export function PartLegend({ parts }: { parts: readonly ColumnPart[] }) {
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
      {parts.map((part) => (
        <li key={part} className="flex items-center gap-1.5">
          <svg className={classNames('size-3', partLooks[part].fill)}>
            <rect width="12" height="12" />
            {part === 'failed' && (
              <path d="M-1 7 7 -1M-1 13 13 -1M5 13 13 5" className="stroke-surface" />
            )}
          </svg>
          {partLooks[part].label}
        </li>
      ))}
    </ul>
  );
}
