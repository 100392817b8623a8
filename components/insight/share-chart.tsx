import { describeShare, formatShare } from '#lib/client/insight/describe-insight.ts';
import type { CountedFaxes } from '#lib/shared/insight/to-fax-query.ts';
import { ChartCard } from './chart-card.tsx';
import { CountLink } from './count-link.tsx';

export interface Share {
  key: string;
  label: string;
  failed: number;
  counted: CountedFaxes;
}

interface ShareChartProps {
  title: string;
  /** What its rows are: "Cause". */
  head: string;
  csvPath: string;
  shares: readonly Share[];
  /** All that failed. */
  failed: number;
}

const SHOWN = 10;

/** Failed faxes by something: a table whose rows have bars, the most first. */
export function ShareChart({ title, head, csvPath, shares, failed }: ShareChartProps) {
  const most = Math.max(1, ...shares.map((share) => share.failed));
  return (
    <ChartCard title={title} summary={describeShare(shares, failed)} csvPath={csvPath}>
      <table className="w-full table-fixed text-small">
        <caption className="sr-only">{title}</caption>
        <colgroup>
          <col />
          <col className="w-16" />
          <col className="w-20" />
        </colgroup>
        <thead className="sr-only">
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Failed</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {shares.slice(0, SHOWN).map((share) => (
            <tr key={share.key}>
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                <span className="block truncate">{share.label}</span>
                <span aria-hidden className="mt-0.5 block h-1.5 bg-sunken">
                  <span
                    className="block h-full bg-red"
                    style={{ width: `${(share.failed / most) * 100}%` }}
                  />
                </span>
              </th>
              <td className="py-1 text-right align-top">
                <CountLink count={share.failed} counted={share.counted} />
              </td>
              <td className="py-1 text-right align-top text-soft">
                {formatShare(share.failed, failed)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartCard>
  );
}
