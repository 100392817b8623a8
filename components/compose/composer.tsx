'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useComposer } from '#lib/client/drafts/use-composer.ts';
import { describeSent } from '#lib/client/drafts/describe-sent.ts';
import { useFirstFocus } from '#lib/client/drafts/use-first-focus.ts';
import { useNamedDraft } from '#lib/client/drafts/use-named-draft.ts';
import { useCoverSheets } from '#lib/client/covers/use-cover-sheets.ts';
import { countFaxPages } from '#lib/client/pages/count-fax-pages.ts';
import { useFaxPages } from '#lib/client/pages/use-fax-pages.ts';
import { useSenderLine } from '#lib/client/pages/use-sender-line.ts';
import { notify } from '#lib/client/notices/notices.ts';
import { useSecondLook } from '#lib/client/recipients/use-second-look.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { FaxPages } from '../pages/fax-pages.tsx';
import { CoverFields } from './cover-fields.tsx';
import { CoverPreview } from './cover-preview.tsx';
import { DocumentsField } from './documents-field.tsx';
import { DraftNote } from './draft-note.tsx';
import { RecipientField } from './recipient-field.tsx';
import { SendPanel } from './send-panel.tsx';
import { SendToMany } from './send-to-many.tsx';
import { SenderFields } from './sender-fields.tsx';

interface ComposerProps {
  draftId: string;
  draft: Draft | null;
  limits: FaxLimits;
  ownCountry: string;
}

export function Composer({ draftId, draft, limits, ownCountry }: ComposerProps) {
  const router = useRouter();
  const { userId } = useViewer();
  const [isAsked, setAsked] = useState(false);
  const secondLook = useSecondLook();
  const composer = useComposer({
    userId,
    draftId,
    draft,
    limits,
    onSent: (fax) => {
      notify(describeSent(fax));
      router.push(pagePaths.faxes);
    },
  });
  useNamedDraft(composer);
  useFirstFocus(composer.isReady, 'recipient');
  const { form, fields, documents, sending } = composer;
  const senderLine = useSenderLine(fields);
  const pages = useFaxPages({ draftId, ...documents, senderLine });
  const faxPages = countFaxPages(documents.documents, pages);
  const coverSheets = useCoverSheets(fields, faxPages);

  return (
    <form
      noValidate
      aria-label="New fax"
      aria-busy={!composer.isReady}
      className="grid max-w-6xl gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
      onBlur={composer.saveNow}
      onKeyDown={(event) => {
        const isAsked = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (isAsked) event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        setAsked(true);
        event.preventDefault();
        if (secondLook.isChecking) return;
        void secondLook.isNeeded(fields.recipient, fields.confirmed).then((isNeeded) => {
          if (!isNeeded) return composer.submit(event);
        });
      }}
    >
      <DraftNote composer={composer} />
      <fieldset disabled={sending.isSending} className="flex min-w-0 flex-col gap-6">
        <div className="flex flex-col items-start gap-1 *:first:self-stretch">
          <RecipientField form={form} ownCountry={ownCountry} isReady={composer.isReady} />
          <SendToMany composer={composer} />
        </div>
        <DocumentsField
          documents={documents}
          limits={limits}
          isLocked={sending.isSending}
          isReady={composer.isReady}
          problem={isAsked || documents.documents.length > 0 ? sending.problem : null}
        />
        <FaxPages
          draftId={draftId}
          pages={pages}
          entries={documents.pages}
          coverSheets={coverSheets}
          onChange={documents.changePages}
        />
        <SenderFields form={form} />
        <CoverFields form={form} />
      </fieldset>
      <div className="flex flex-col gap-4 lg:sticky lg:top-[calc(var(--band)+var(--bar)+8px)] lg:self-start">
        <SendPanel composer={composer} faxPages={faxPages} isChecking={secondLook.isChecking} />
        <CoverPreview fields={fields} documentPages={faxPages} />
      </div>
    </form>
  );
}
