'use client';

import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { explainStatus } from '#lib/client/faxes/explain-status.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import type { FaxDetails } from '#lib/shared/faxes/answers.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { TagChips } from '../tags/tag-chips.tsx';
import { FaxActions } from './fax-actions.tsx';
import { FaxCare } from './fax-care.tsx';
import { FaxChain } from './fax-chain.tsx';
import { RecipientText } from './recipient-text.tsx';
import { StatusBadge } from './status-badge.tsx';
import { TestTag } from './test-tag.tsx';

/** To whom, what became of it in a sentence, what to do next. */
export function FaxHeadline({ fax }: { fax: FaxDetails }) {
  const now = useNow();
  const { sentence, advice } = explainStatus(fax, now);
  return (
    <header className="flex flex-col gap-2">
      <Link
        href={pagePaths.faxes}
        className="-ml-0.5 flex items-center gap-1 self-start py-1 text-small text-soft hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-3.5" /> Faxes
      </Link>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-col gap-2">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-title font-semibold tracking-tight wrap-anywhere">
              <RecipientText fax={fax} />
            </h1>
            <StatusBadge status={fax.status} />
            {fax.isTestMode && <TestTag />}
          </div>
          {fax.batch && (
            <p className="break-words">
              Part of{' '}
              <Link href={pagePaths.batch(fax.batch.batchId)} className="text-accent underline">
                {fax.batch.name}
              </Link>
            </p>
          )}
          <TagChips tags={fax.tags} className="flex-wrap" />
          {fax.title && <p className="text-large break-words text-soft">{fax.title}</p>}
          <div className="flex max-w-[70ch] flex-col text-pretty">
            <p>{sentence}</p>
            {advice && <p className="text-soft">{advice}</p>}
          </div>
          <FaxCare fax={fax} />
          <FaxChain fax={fax} />
        </div>
        <FaxActions fax={fax} />
      </div>
    </header>
  );
}
