'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useQueryState } from 'nuqs';
import { useState } from 'react';
import { receiptOptions, verifyFile } from '#lib/client/receipts/verify-receipt.ts';
import { Button } from '../ui/button.tsx';
import { DropFile } from '../ui/drop-file.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Field } from '../ui/field.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ReceiptResult } from './receipt-result.tsx';

/** Whether a receipt is as Faxdesk issued it, by its file; or what it says, by its code. */
export function VerifyReceipt() {
  const [code, setCode] = useQueryState('code');
  const [typed, setTyped] = useState(code ?? '');
  const byFile = useMutation({ mutationFn: verifyFile });
  const byCode = useQuery(receiptOptions(code));
  const { data, error } = code ? byCode : byFile;
  const isBusy = byFile.isPending || byCode.isFetching;
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <PageHead title="Verify a receipt" />
      <p className="max-w-[70ch] text-pretty text-soft">
        The file of a receipt verifies as it left Faxdesk, to the last byte. Of one on paper, the
        code shows what was issued, to be compared with what is printed.
      </p>
      <DropFile
        label="Receipt file"
        hint="A PDF that Faxdesk issued. It is read and not kept."
        isBusy={isBusy}
        onFile={(file) => {
          void setCode(null);
          byFile.mutate(file);
        }}
      />
      <form
        noValidate
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed === code) void byCode.refetch();
          else void setCode(typed);
        }}
      >
        <div className="min-w-0 grow sm:max-w-72">
          <Field id="receipt-code" label="Or its code">
            <TextInput
              id="receipt-code"
              value={typed}
              placeholder="FD-7K3Q-92XM-41TB"
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setTyped(target.value)}
            />
          </Field>
        </div>
        <Button type="submit" disabled={isBusy || typed.trim() === ''}>
          Look it up
        </Button>
      </form>
      <div aria-live="polite">
        {error && <ErrorNote title="Not verified." error={error} />}
        {data && !error && !isBusy && <ReceiptResult verification={data} />}
      </div>
    </div>
  );
}
