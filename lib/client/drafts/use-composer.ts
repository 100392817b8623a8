import { useEffect, useMemo, useRef, type BaseSyntheticEvent } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { toApiError, type ApiError } from '../api-error.ts';
import { useSendFax } from '../faxes/use-send-fax.ts';
import { findDocumentsProblem } from './draft-document.ts';
import { emptyFields, type DraftFields } from './draft.ts';
import { isOutcomeUnknown } from './is-outcome-unknown.ts';
import { isDraftFieldName, resolveFields } from './resolve-fields.ts';
import { markCertain, markUncertain } from './send-keys.ts';
import { useDraftDocuments } from './use-draft-documents.ts';
import { useStoredDraft } from './use-stored-draft.ts';

interface ComposerOptions {
  userId: string;
  limits: FaxLimits;
  onSent: (fax: Fax) => void;
}

/** The composer's state: fields, documents, the stored draft with its key, and the sending. */
export function useComposer({ userId, limits, onSent }: ComposerOptions) {
  const form = useForm<DraftFields>({
    defaultValues: emptyFields,
    resolver: resolveFields,
    mode: 'onTouched',
  });
  const documents = useDraftDocuments(limits.maxBytes);
  const fileIds = useMemo(
    () => documents.documents.map((document) => document.fileId),
    [documents.documents],
  );
  const watched = useWatch({ control: form.control });
  const { isReady, isDoubtful, save, forget } = useStoredDraft({
    userId,
    form,
    fileIds,
    onFiles: documents.restore,
  });
  const sending = useSendFax();
  const isBusy = useRef(false);

  useEffect(() => {
    if (isReady && !isBusy.current) save();
  }, [isReady, watched, save]);

  useForgottenError(sending.forgetError, watched, fileIds);

  const send = async (fields: DraftFields, isDuplicateMeant = false) => {
    if (isBusy.current || findDocumentsProblem(documents.documents, limits)) return;
    isBusy.current = true;
    // Until the answer is here, nobody knows whether the fax was taken: not even after a crash.
    const { current } = save(markUncertain);
    try {
      const files = documents.documents.map((document) => document.file);
      const idempotencyKey = current.key;
      const fax = await sending.send({ fields, files, idempotencyKey, isDuplicateMeant });
      forget();
      documents.clear();
      onSent(fax);
    } catch (error) {
      isBusy.current = false;
      const apiError = toApiError(error);
      if (!isOutcomeUnknown(apiError)) save(markCertain);
      markFields(form, apiError);
    }
  };

  const discard = () => {
    forget();
    documents.clear();
    form.reset(emptyFields);
    sending.forgetError();
  };

  return {
    form,
    fields: { ...emptyFields, ...watched },
    documents,
    isReady,
    isDoubtful,
    sending,
    submit: (event: BaseSyntheticEvent) => form.handleSubmit((fields) => send(fields))(event),
    /** Sends what went to the same number a moment ago once more. */
    submitDuplicate: () => form.handleSubmit((fields) => send(fields, true))(),
    discard,
  };
}

/** What was said of the last try is not true of what stands there now. */
function useForgottenError(forgetError: () => void, fields: unknown, fileIds: unknown): void {
  useEffect(() => forgetError(), [fields, fileIds, forgetError]);
}

function markFields(form: UseFormReturn<DraftFields>, { fields }: ApiError): void {
  for (const [name, message] of Object.entries(fields)) {
    if (isDraftFieldName(name)) form.setError(name, { message });
  }
}

export type Composer = ReturnType<typeof useComposer>;
