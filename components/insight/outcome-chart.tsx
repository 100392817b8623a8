import {
  describeDelivery,
  describeSaved,
  formatShare,
} from '#lib/client/insight/describe-insight.ts';
import { formatStep } from '#lib/client/insight/format-step.ts';
import type { Insight } from '#lib/shared/insight/insight.ts';
import { ChartCard } from './chart-card.tsx';
import { ColumnsChart, PartLegend } from './columns-chart.tsx';
import { CountLink } from './count-link.tsx';
import type { ChartProps } from './insight-charts.tsx';
import { NumberTable } from './number-table.tsx';

const parts = ['delivered', 'failed', 'other'] as const;
const columns = [
  'When',
  'Delivered',
  'Failed',
  'Neither yet',
  'Delivered rate',
  'Saved by a retry',
];

/** What became of the faxes, over time. */
export function OutcomeChart({ insight, whose, toCsvPath }: ChartProps) {
  return (
    <ChartCard
      title="Delivered and failed"
      summary={`${describeDelivery(insight.total)} ${describeSaved(insight.total)}`}
      csvPath={toCsvPath('time')}
      table={
        <NumberTable label="Delivered and failed" columns={columns} rows={toRows(insight, whose)} />
      }
    >
      <PartLegend parts={parts} />
      <ColumnsChart
        columns={insight.steps.map((step) => ({
          key: step.from,
          label: formatStep(step.from, insight.unit),
          parts: parts.map((part) => ({ part, count: step[part] })),
        }))}
      />
    </ChartCard>
  );
}

function toRows({ steps, unit }: Insight, whose: ChartProps['whose']) {
  return steps.map(({ from, to, delivered, failed, other, saved }) => {
    const when = { ...whose, from, to };
    return {
      key: from,
      head: formatStep(from, unit),
      cells: [
        <CountLink key="delivered" count={delivered} counted={{ ...when, outcome: 'delivered' }} />,
        <CountLink key="failed" count={failed} counted={{ ...when, outcome: 'failed' }} />,
        <CountLink key="other" count={other} counted={{ ...when, outcome: 'other' }} />,
        formatShare(delivered, delivered + failed),
        <CountLink
          key="saved"
          count={saved}
          counted={{ ...when, outcome: 'delivered', isSaved: true }}
        />,
      ],
    };
  });
}
