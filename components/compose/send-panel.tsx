'use client';

import { Send } from 'lucide-react';
import { needsDecision } from '#lib/client/drafts/save-status.ts';
import type { Composer } from '#lib/client/drafts/use-composer.ts';
import { useSettledValue } from '#lib/client/use-settled-value.ts';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { KeepDraft } from '../favourites/keep-draft.tsx';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { DiscardDraft } from './discard-draft.tsx';
import { SaveState } from './save-state.tsx';
import { SendError } from './send-error.tsx';
import { SendProgress } from './send-progress.tsx';
import { SendTime } from './send-time.tsx';
import { SendSummary } from './send-summary.tsx';

interface SendPanelProps {
  composer: Composer;
  faxPages: number | null;
  /** Whether the number needs a second look is asked for. */
  isChecking: boolean;
}

/** What will happen, and the button that makes it happen. */
export function SendPanel({ composer, faxPages, isChecking }: SendPanelProps) {
  const { form, fields, documents, sending, saving, isReady, isEmpty } = composer;
  const { error, isSending } = sending;
  // Mostly it is known at once: a button must not blink.
  const isSlowCheck = useSettledValue(isChecking, 300) && isChecking;
  return (
    <section
      aria-label="Send"
      className="flex flex-col gap-4 rounded-box border border-line bg-surface p-4"
    >
      <label className="flex items-center justify-between gap-4">
        <span>
          Test mode
          <span className="block text-small text-soft">The provider only plays it through.</span>
        </span>
        <Switch disabled={isSending} {...form.register('testMode')} />
      </label>
      <SendSummary fields={fields} documents={documents.documents} faxPages={faxPages} />
      <SendTime composer={composer} />
      {error && !isSending && !needsDecision(saving) && (
        <SendError error={error} onSendAnyway={composer.submitDuplicate} />
      )}
      {isSending ? (
        <SendProgress
          documents={documents}
          isUploading={sending.isUploading}
          onStop={sending.stop}
        />
      ) : (
        <Button
          type="submit"
          look="filled"
          disabled={!isReady}
          aria-busy={isChecking}
          className="h-10 touch:h-12"
        >
          <Send aria-hidden className="size-4" />
          {isSlowCheck ? 'Checking the number…' : nameSending(fields)}
        </Button>
      )}
      {!isSending && (
        <div className="flex flex-col gap-1">
          <SaveState saving={saving} isNew={isEmpty} />
          <KeepDraft composer={composer} />
          <DiscardDraft composer={composer} />
        </div>
      )}
    </section>
  );
}

function nameSending({ testMode, sendAt }: DraftFields): string {
  if (sendAt !== '') return testMode ? 'Schedule test fax' : 'Schedule fax';
  return testMode ? 'Send test fax' : 'Send fax';
}
