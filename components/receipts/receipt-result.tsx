import { BadgeCheck, FileSearch } from 'lucide-react';
import Link from 'next/link';
import type { Verification } from '#lib/client/receipts/verify-receipt.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { describeOutcome } from '#lib/shared/receipts/describe-outcome.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { classNames } from '#lib/client/class-names.ts';
import { Fact } from '../ui/fact.tsx';
import { TimeText } from '../ui/time-text.tsx';

/** What Faxdesk issued, in the words of the receipt. */
export function ReceiptResult({ verification }: { verification: Verification }) {
  const { receipt, fileName } = verification;
  const { code, issuedAt, issuedBy, content, isFaxDeleted } = receipt;
  const isFile = fileName !== null;
  const Icon = isFile ? BadgeCheck : FileSearch;
  return (
    <section
      aria-label="Receipt"
      className={classNames(
        'flex flex-col gap-4 rounded-box border p-4',
        isFile ? 'border-green bg-green-soft' : 'border-line bg-surface',
      )}
    >
      <p className="flex items-start gap-2">
        <Icon
          aria-hidden
          className={classNames('mt-0.5 size-5 shrink-0', isFile && 'text-green')}
        />
        <span className="min-w-0 break-words">
          <span className="font-medium">
            {isFile ? `${fileName} is genuine and unchanged.` : 'This code was issued here.'}
          </span>{' '}
          {!isFile && 'Only the file itself can be verified: compare each line with the paper.'}
        </span>
      </p>
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1.5">
        <Fact name="Code">
          <code>{code}</code>
        </Fact>
        <Fact name="Issued">
          <TimeText time={issuedAt} /> by {issuedBy}
        </Fact>
        <Fact name="To">{formatRecipient(content.recipient)}</Fact>
        <Fact name="Sent by">{content.sentBy ?? 'Made at the provider, not here'}</Fact>
        {content.title && <Fact name="Title">{content.title}</Fact>}
        <Fact name="Outcome then">{describeOutcome(content)}</Fact>
        <Fact name="Tries">{content.attempts.length}</Fact>
        {content.pages !== null && <Fact name="Pages">{content.pages}</Fact>}
        {content.sent.map(({ name, sha256 }) => (
          <Fact key={sha256} name="SHA-256">
            <span className="block text-small text-soft">{name}</span>
            <code className="text-small break-all">{sha256}</code>
          </Fact>
        ))}
      </dl>
      {isFaxDeleted ? (
        <p className="text-soft">The fax has been deleted since.</p>
      ) : (
        <Link href={pagePaths.fax(content.faxId)} className="self-start text-accent underline">
          Open the fax
        </Link>
      )}
    </section>
  );
}
