'use client';

import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { parseAsString, useQueryState } from 'nuqs';
import { classNames } from '#lib/client/class-names.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { PageHead } from '../ui/page-head.tsx';
import { AgendaFaxes } from './agenda-faxes.tsx';
import { AgendaViews } from './agenda-views.tsx';

/** What waits for its time: as a list, or on a wide screen as a week, which stands in the URL. */
export function Agenda() {
  const [week, setWeek] = useQueryState('week', parseAsString.withOptions({ history: 'push' }));
  const isWeek = week !== null;
  return (
    <div className={classNames('flex flex-col gap-3', isWeek ? 'max-w-7xl' : 'max-w-4xl')}>
      <Link
        href={pagePaths.faxes}
        className="-ml-0.5 flex items-center gap-1 self-start py-1 text-small text-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-3.5" /> Faxes
      </Link>
      <PageHead title="Scheduled">
        <AgendaViews isWeek={isWeek} onWeek={setWeek} />
      </PageHead>
      <AgendaFaxes week={week} onWeek={setWeek} />
    </div>
  );
}
