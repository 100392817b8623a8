import { causeTexts } from '#lib/client/cases/describe-cause.ts';
import type { Insight } from '#lib/shared/insight/insight.ts';
import type { InsightChart } from '#lib/shared/insight/insight-query.ts';
import { none } from '#lib/shared/faxes/list-faxes-query.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { HoursChart } from './hours-chart.tsx';
import { OutcomeChart } from './outcome-chart.tsx';
import { ShareChart } from './share-chart.tsx';
import { TimeChart } from './time-chart.tsx';

export interface ChartProps {
  insight: Insight;
  /** The line and the person that it is about. */
  whose: { line: string | null; user: string | null };
  toCsvPath: (chart: InsightChart) => string;
}

/** All that is about a span. */
export function InsightCharts(props: ChartProps) {
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <OutcomeChart {...props} />
      <TimeChart {...props} />
      <FailureCharts {...props} />
      <div className="grid lg:col-span-2">
        <HoursChart {...props} />
      </div>
    </div>
  );
}

function FailureCharts({ insight, whose, toCsvPath }: ChartProps) {
  const { from, to, total } = insight;
  const failed = { ...whose, from, to, outcome: 'failed' } as const;
  // Destinations are counted as of now, all else as of some seconds ago.
  const failedNow = insight.destinations.reduce((sum, one) => sum + one.failed, 0);
  return (
    <>
      <ShareChart
        {...{ title: 'Failures by cause', head: 'Cause', failed: total.failed }}
        csvPath={toCsvPath('causes')}
        shares={insight.causes.map(({ cause, ...share }) => ({
          ...{ key: cause, label: causeTexts[cause].label, failed: share.failed },
          counted: { ...failed, codes: share.codes },
        }))}
      />
      <ShareChart
        {...{ title: 'Failures by destination', head: 'To' }}
        failed={Math.max(total.failed, failedNow)}
        csvPath={toCsvPath('destinations')}
        shares={insight.destinations.map(({ recipient, failed: count }) => ({
          ...{ key: recipient, label: formatRecipient(recipient), failed: count },
          counted: { ...failed, recipient },
        }))}
      />
      <ShareChart
        {...{ title: 'Failures by fax line', head: 'From line', failed: total.failed }}
        csvPath={toCsvPath('lines')}
        shares={insight.lines.map(({ line, failed: count }) => ({
          ...{ key: line ?? '', label: line ? formatRecipient(line) : 'No line', failed: count },
          counted: { ...failed, line: line ?? none },
        }))}
      />
      <ShareChart
        {...{ title: 'Failures by person', head: 'Sent by', failed: total.failed }}
        csvPath={toCsvPath('people')}
        shares={insight.people.map(({ person, failed: count }) => ({
          ...{ key: person?.userId ?? '', label: person?.name ?? 'Sent elsewhere', failed: count },
          counted: { ...failed, user: person?.userId ?? none },
        }))}
      />
    </>
  );
}
