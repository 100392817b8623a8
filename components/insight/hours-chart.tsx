import { describeHours } from '#lib/client/insight/describe-insight.ts';
import { toClock } from '#lib/client/time/to-clock.ts';
import { ChartCard } from './chart-card.tsx';
import { ColumnsChart } from './columns-chart.tsx';
import { CountLink } from './count-link.tsx';
import type { ChartProps } from './insight-charts.tsx';
import { NumberTable } from './number-table.tsx';

/** Failed faxes by the hour of the day. */
export function HoursChart({ insight: { from, to, hours }, whose, toCsvPath }: ChartProps) {
  const counted = { ...whose, from, to, outcome: 'failed' } as const;
  return (
    <ChartCard
      title="Failures by hour of the day"
      summary={describeHours(hours)}
      csvPath={toCsvPath('hours')}
      table={
        <NumberTable
          label="Failures by hour of the day"
          columns={['Hour', 'Failed']}
          rows={hours.map((failed, hour) => ({
            ...{ key: String(hour), head: toClock(hour) },
            cells: [<CountLink key="failed" count={failed} counted={{ ...counted, hour }} />],
          }))}
        />
      }
    >
      <ColumnsChart
        columns={hours.map((failed, hour) => ({
          ...{ key: String(hour), label: toClock(hour) },
          parts: [{ part: 'failed', count: failed }],
        }))}
      />
    </ChartCard>
  );
}
