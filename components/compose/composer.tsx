'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { findDocumentsProblem } from '#lib/client/drafts/draft-document.ts';
import { useComposer } from '#lib/client/drafts/use-composer.ts';
import { notify } from '#lib/client/notices/notices.ts';
import { useSecondLook } from '#lib/client/recipients/use-second-look.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { CoverFields } from './cover-fields.tsx';
import { CoverPreview } from './cover-preview.tsx';
import { DocumentsField } from './documents-field.tsx';
import { RecipientField } from './recipient-field.tsx';
import { SendPanel } from './send-panel.tsx';
import { SenderFields } from './sender-fields.tsx';

export function Composer({ limits }: { limits: FaxLimits }) {
  const router = useRouter();
  const viewer = useViewer();
  const [isAsked, setAsked] = useState(false);
  const askSecondLook = useSecondLook();
  const composer = useComposer({
    userId: viewer.userId,
    limits,
    onSent: (fax) => {
      notify(`The fax to ${formatRecipient(fax.recipient)} is queued.`);
      router.push(pagePaths.faxes);
    },
  });
  const { form, fields, documents, sending } = composer;
  const problem = findDocumentsProblem(documents.documents, limits);

  return (
    <form
      noValidate
      aria-label="New fax"
      aria-busy={!composer.isReady}
      className="grid max-w-6xl gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
      onSubmit={(event) => {
        setAsked(true);
        event.preventDefault();
        void askSecondLook(fields.recipient).then((isNeeded) => {
          if (!isNeeded) return composer.submit(event);
        });
      }}
    >
      <fieldset disabled={sending.isSending} className="flex min-w-0 flex-col gap-6">
        <RecipientField form={form} isReady={composer.isReady} />
        <DocumentsField
          documents={documents}
          limits={limits}
          sentBytes={sending.isSending ? sending.sentBytes : null}
          problem={isAsked || documents.documents.length > 0 ? problem : null}
        />
        <SenderFields form={form} />
        <CoverFields form={form} />
      </fieldset>
      <div className="flex flex-col gap-4 lg:sticky lg:top-[calc(var(--band)+var(--bar)+8px)] lg:self-start">
        <SendPanel composer={composer} />
        <CoverPreview fields={fields} documents={documents.documents} />
      </div>
    </form>
  );
}
