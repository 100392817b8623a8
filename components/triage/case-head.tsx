import Link from 'next/link';
import { toTriagePath } from '#lib/client/cases/case-filter.ts';
import { causeTexts } from '#lib/client/cases/describe-cause.ts';
import type { CaseDetails } from '#lib/shared/cases/fax-case.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { BackLink } from '../batches/back-link.tsx';
import { StatusWithReason } from '../faxes/status-badge.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { CaseVisitors } from './case-visitors.tsx';

/** Which fax, whose, and since when it needs somebody. */
export function CaseHead({ faxCase }: { faxCase: CaseDetails }) {
  const { caseId, cause, destination, openedAt, fax } = faxCase;
  return (
    <header className="flex flex-col gap-2">
      <BackLink href={toTriagePath({ cause, to: destination })}>{causeTexts[cause].label}</BackLink>
      <h1 className="text-title font-semibold tracking-tight break-words">
        {fax.title ?? 'Fax'} to {formatRecipient(fax.recipient)}
      </h1>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-soft">
        <StatusWithReason fax={fax} />
        <span>
          {fax.createdBy ? `From ${fax.createdBy.name}` : 'Made at the provider, not here'}, in the
          queue since <TimeText time={openedAt} />
        </span>
        <Link href={pagePaths.fax(fax.faxId)} className="text-accent underline">
          The fax and what happened
        </Link>
      </div>
      <CaseVisitors caseId={caseId} />
    </header>
  );
}
