'use client';

import { useQueryState } from 'nuqs';
import { useEffect, useState } from 'react';
import { useVerification } from '#lib/client/receipts/use-verification.ts';
import { Button } from '../ui/button.tsx';
import { DropFile } from '../ui/drop-file.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Field } from '../ui/field.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ReceiptResult } from './receipt-result.tsx';

/** Whether a receipt is as Faxdesk issued it, by its file; or what it says, by its code. */
export function VerifyReceipt() {
  const { mutate, data, error, isPending } = useVerification();
  const [code, setCode] = useQueryState('code');
  const [typed, setTyped] = useState(code ?? '');
  useEffect(() => {
    if (code) mutate(code);
  }, [code, mutate]);
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
        isBusy={isPending}
        onFile={(file) => {
          void setCode(null);
          mutate(file);
        }}
      />
      <form
        noValidate
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed === code) mutate(typed);
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
        <Button type="submit" disabled={isPending || typed.trim() === ''}>
          Look it up
        </Button>
      </form>
      <div aria-live="polite">
        {error && <ErrorNote title="Not verified." error={error} />}
        {data && !isPending && <ReceiptResult verification={data} />}
      </div>
    </div>
  );
}
