import type { Metadata } from 'next';
import { InsightView } from '#components/insight/insight-view.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';

export const metadata: Metadata = { title: 'Insight' };

export default async function InsightPage() {
  await requirePageActor({ permission: 'insight:view' });
  return (
    <div className="flex max-w-7xl flex-col gap-3">
      <PageHead title="Insight" />
      <InsightView />
    </div>
  );
}
