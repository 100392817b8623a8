import { useEffect, useMemo, useSyncExternalStore, type BaseSyntheticEvent } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { DraftFields, emptyFields } from '#lib/shared/drafts/draft-fields.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { toApiError, type ApiError } from '../api-error.ts';
import { emptyContent, isSameContent } from './draft-content.ts';
import { applyDocuments } from './draft-papers.ts';
import { isDraftFieldName, resolveFields } from './resolve-fields.ts';
import { spellFields } from './spell-fields.ts';
import { useDraftDocuments } from './use-draft-documents.ts';
import { useDraftSession } from './use-draft-session.ts';
import { useLoadDraft } from './use-load-draft.ts';
import { useMeantDuplicate, type MeantDuplicate } from './use-meant-duplicate.ts';
import { useTakeUp } from './use-take-up.ts';
import { useSending, type Sending } from './use-sending.ts';

interface ComposerOptions {
  userId: string;
  draftId: string;
  /** As the server has it; null when it has none yet. */
  draft: Draft | null;
  limits: FaxLimits;
  onSent: (fax: Fax) => void;
}

/** The composer's state: fields, documents, what saves and uploads them, and the sending. */
export function useComposer({ userId, draftId, draft, limits, onSent }: ComposerOptions) {
  const form = useForm<DraftFields>({
    defaultValues: draft ? DraftFields.parse(draft) : emptyFields,
    resolver: resolveFields,
    mode: 'onTouched',
  });
  const session = useDraftSession({ userId, draftId, draft });
  const documents = useDraftDocuments(session, limits);
  const { saver } = session;
  const watched = useWatch({ control: form.control });
  const { pages } = documents;
  const content = useMemo(
    () => ({ fields: spellFields({ ...emptyFields, ...watched }), pages: [...pages] }),
    [watched, pages],
  );
  const saving = useSyncExternalStore(saver.status.subscribe, saver.status.get, saver.status.get);

  const isReady = useTakeUp({ userId, draftId, form, documents, saver, content });
  const load = useLoadDraft({ session, form, isReady });

  const isEmpty = documents.documents.length === 0 && isSameContent(content, emptyContent);

  const save = async () => {
    await documents.settleRemovals();
    return await saver.flush();
  };
  const sending = useSending({ documents, limits, draftId, saver, save, content, onSent });
  const { error } = sending;
  useEffect(() => {
    if (error) markFields(form, toApiError(error));
  }, [error, form]);

  const meant = useMeantDuplicate(form, content.fields, documents.documents);

  return {
    form,
    fields: content.fields,
    documents,
    draftId,
    isReady,
    isEmpty,
    saving,
    sending,
    ...toSubmits(form, sending, meant),
    /** All that is here is on the server when it answers. */
    save,
    saveNow: () => saver.saveNow(),
    /** What is here is right, whatever happened elsewhere; null makes a new draft of it. */
    insist: (current: Draft | null) => {
      if (current) session.changePapers((own) => applyDocuments(own, current.documents));
      saver.insist(current?.version ?? 0);
    },
    /** Nothing more of it is saved or uploaded: it is being discarded. */
    abandon: () => {
      saver.abandon();
      session.uploader.stop();
    },
    load,
  };
}

function toSubmits(
  form: UseFormReturn<DraftFields>,
  { send }: Sending,
  { isMeant, mean }: MeantDuplicate,
) {
  return {
    submit: (event: BaseSyntheticEvent) => form.handleSubmit(() => send(isMeant))(event),
    /** Sends what went to the same number a moment ago once more. */
    submitDuplicate: () => {
      mean();
      return form.handleSubmit(() => send(true))();
    },
  };
}

function markFields(form: UseFormReturn<DraftFields>, { fields }: ApiError): void {
  for (const [name, message] of Object.entries(fields)) {
    if (isDraftFieldName(name)) form.setError(name, { message });
  }
}

export type Composer = ReturnType<typeof useComposer>;
