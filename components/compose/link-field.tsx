'use client';

import { Link2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { toApiError } from '#lib/client/api-error.ts';
import { announce } from '#lib/client/notices/announcement.ts';
import { Button } from '../ui/button.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Has Faxdesk fetch a document from an address; folded away until somebody wants it. */
export function LinkField({ onAdd }: { onAdd: (url: string) => Promise<void> }) {
  const [isOpen, setOpen] = useState(false);
  const [url, setUrl] = useState('');
  const [error, setError] = useState<string>();
  const [isFetching, setFetching] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const add = async () => {
    if (url.trim() === '' || isFetching) return;
    setFetching(true);
    setError(undefined);
    try {
      await onAdd(url.trim());
      announce('The document was fetched.');
      setUrl('');
    } catch (cause) {
      setError(toApiError(cause).message);
    }
    setFetching(false);
    input.current?.focus();
  };

  if (!isOpen) {
    return (
      <Button look="quiet" className="self-start" onClick={() => setOpen(true)}>
        <Link2 aria-hidden className="size-4" />
        Add by web address
      </Button>
    );
  }
  return (
    <Field id="link" label="Web address of a document" error={error}>
      <span className="flex gap-2">
        <TextInput
          ref={input}
          id="link"
          inputMode="url"
          autoComplete="off"
          autoFocus
          placeholder="https://"
          value={url}
          readOnly={isFetching}
          aria-describedby={describedBy('link')}
          aria-invalid={error !== undefined}
          className="min-w-0 flex-1"
          onChange={(event) => setUrl(event.target.value)}
          onKeyDown={(event) => {
            // Enter would send the fax.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void add();
          }}
        />
        <Button aria-disabled={isFetching} onClick={() => void add()} className="h-9 touch:h-11">
          {isFetching ? 'Fetching…' : 'Fetch'}
        </Button>
      </span>
    </Field>
  );
}
