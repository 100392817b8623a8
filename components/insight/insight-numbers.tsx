import type { ReactNode } from 'react';
import { formatShare } from '#lib/client/insight/describe-insight.ts';
import { CountLink } from './count-link.tsx';
import type { ChartProps } from './insight-charts.tsx';

/** The numbers of the whole span; each opens its faxes. */
export function InsightNumbers({ insight, whose }: ChartProps) {
  const { from, to, total } = insight;
  const { delivered, failed, other, saved } = total;
  const span = { ...whose, from, to };
  return (
    <dl className="grid grid-cols-2 gap-4 md:grid-cols-4">
      <Figure name="Faxes">
        <CountLink count={delivered + failed + other} counted={{ ...span, outcome: 'all' }} />
      </Figure>
      <Figure name={`Delivered, ${formatShare(delivered, delivered + failed)}`}>
        <CountLink count={delivered} counted={{ ...span, outcome: 'delivered' }} />
      </Figure>
      <Figure name={`Failed, ${formatShare(failed, delivered + failed)}`}>
        <CountLink count={failed} counted={{ ...span, outcome: 'failed' }} />
      </Figure>
      <Figure name="Saved by a retry">
        <CountLink count={saved} counted={{ ...span, outcome: 'delivered', isSaved: true }} />
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-small text-soft">{name}</dt>
      <dd className="text-title font-semibold">{children}</dd>
    </div>
  );
}
