'use client';

import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Fact } from '../ui/fact.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { Section } from './section.tsx';

export function FaxFacts({ fax }: { fax: Fax }) {
  const { sender, createdBy, pages, providerFaxId } = fax;
  return (
    <Section title="Details">
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1.5">
        <Fact name="Sent by">{createdBy?.name ?? 'Made at the provider, not here'}</Fact>
        <Fact name="Sent">
          <TimeText time={fax.createdAt} />
        </Fact>
        <Fact name="From line">
          {sender ? formatRecipient(sender) : 'The account’s usual line'}
        </Fact>
        {pages !== null && <Fact name="Document pages">{pages}</Fact>}
        {fax.coverTo && <Fact name="Attention">{fax.coverTo}</Fact>}
        {fax.coverFrom && <Fact name="From">{fax.coverFrom}</Fact>}
        {fax.coverMessage && (
          <Fact name="Message">
            <span className="whitespace-pre-wrap">{fax.coverMessage}</span>
          </Fact>
        )}
        <IdFact name="Fax id" id={fax.faxId} />
        {providerFaxId && <IdFact name="Provider’s id" id={providerFaxId} />}
      </dl>
    </Section>
  );
}

/** For support; small, and copied with a click. */
function IdFact({ name, id }: { name: string; id: string }) {
  return (
    <Fact name={name}>
      <span className="flex items-center gap-1">
        <code className="truncate text-small" title={id}>
          {id}
        </code>
        <CopyButton text={id} label={`Copy ${name.toLowerCase()}`} />
      </span>
    </Fact>
  );
}
