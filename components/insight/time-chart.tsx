import { describeTimes } from '#lib/client/insight/describe-insight.ts';
import { formatStep } from '#lib/client/insight/format-step.ts';
import {
  deliveryTimeBounds,
  describeDeliverySpan,
  findDeliverySpan,
  type DeliveryTimes,
} from '#lib/shared/insight/delivery-time.ts';
import { ChartCard } from './chart-card.tsx';
import type { ChartProps } from './insight-charts.tsx';
import { NumberTable } from './number-table.tsx';

const HEIGHT = 160;
const SPANS = deliveryTimeBounds.length + 1;
/** Lines across, with the bound that they stand for. */
const marks = [
  { span: 2, label: '2 min' },
  { span: 5, label: '10 min' },
  { span: 8, label: '1 h' },
  { span: 12, label: '24 h' },
];

/** How long half and nine in ten of the faxes took, over time. */
export function TimeChart({ insight, toCsvPath }: ChartProps) {
  const { steps, unit, total } = insight;
  return (
    <ChartCard
      title="Time to deliver"
      summary={describeTimes(total.times)}
      csvPath={toCsvPath('time')}
      table={
        <NumberTable
          label="Time to deliver"
          columns={['When', 'Half', 'Nine in ten']}
          rows={steps.map(({ from, times }) => ({
            ...{ key: from, head: formatStep(from, unit) },
            cells: [toText(times, 0.5), toText(times, 0.9)],
          }))}
        />
      }
    >
      <Legend />
      <div aria-hidden className="flex flex-col gap-1">
        <div className="mt-6 flex gap-2">
          <svg width="44" height={HEIGHT} className="shrink-0">
            {marks.map(({ span, label }) => (
              <text key={span} x="0" y={toY(span) + 4} className="fill-soft text-[12px]">
                {label}
              </text>
            ))}
          </svg>
          <svg height={HEIGHT} className="min-w-0 flex-1 border-b border-edge">
            {marks.map(({ span }) => (
              <line
                key={span}
                {...{ x1: 0, x2: '100%', y1: toY(span), y2: toY(span) }}
                className="stroke-line"
              />
            ))}
            {steps.map((step, index) => (
              <Range
                key={step.from}
                times={step.times}
                x={`${((index + 0.5) / steps.length) * 100}%`}
                label={formatStep(step.from, unit)}
              />
            ))}
          </svg>
        </div>
        <p className="flex justify-between pl-13 text-small text-soft">
          <span>{steps[0] && formatStep(steps[0].from, unit)}</span>
          <span>{steps.at(-1) && formatStep(steps.at(-1)?.from ?? '', unit)}</span>
        </p>
      </div>
    </ChartCard>
  );
}

interface RangeProps {
  times: DeliveryTimes;
  x: string;
  label: string;
}

/** From half of the faxes, a dot, to nine in ten, a bar. */
function Range({ times, x, label }: RangeProps) {
  const [half, most] = [findDeliverySpan(times, 0.5), findDeliverySpan(times, 0.9)];
  if (half === null || most === null) return null;
  return (
    <g>
      <title>{`${label}: half ${describeDeliverySpan(half)}, nine in ten ${describeDeliverySpan(most)}`}</title>
      <line
        {...{ x1: x, x2: x, y1: toY(half), y2: toY(most) }}
        className="stroke-blue"
        strokeWidth="2"
      />
      <circle cx={x} cy={toY(half)} r="4" className="fill-blue" />
      <circle cx={x} cy={toY(most)} r="3" className="fill-surface stroke-blue" strokeWidth="2" />
    </g>
  );
}

function Legend() {
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-4 text-small text-soft">
      <li className="flex items-center gap-1.5">
        <span className="size-2 rounded-full bg-blue" /> Half
      </li>
      <li className="flex items-center gap-1.5">
        <span className="size-2 rounded-full border-2 border-blue" /> Nine in ten
      </li>
    </ul>
  );
}

/** Spans are steps of the same height: what matters is minutes or hours, not seconds. */
function toY(span: number): number {
  return HEIGHT - ((span + 1) / (SPANS + 1)) * HEIGHT;
}

function toText(times: DeliveryTimes, share: number): string {
  const span = findDeliverySpan(times, share);
  return span === null ? '–' : describeDeliverySpan(span);
}
