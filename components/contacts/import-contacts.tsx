'use client';

import { FileUp } from 'lucide-react';
import { useDropzone } from 'react-dropzone';
import { classNames } from '#lib/client/class-names.ts';
import { usePreviewImport } from '#lib/client/contact-imports/use-contact-import.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { BackToContacts } from './back-to-contacts.tsx';
import { ImportPreview } from './import-preview.tsx';

/** A file, what it would change, and only then the change. */
export function ImportContacts() {
  const preview = usePreviewImport();
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <BackToContacts />
      <PageHead title="Import contacts" />
      <p className="max-w-[70ch] text-pretty text-soft">
        From a spreadsheet saved as CSV, or from an address book as vCard. Columns are found by
        their names: name, organisation, fax, label, notes, tags, groups. An import adds and
        corrects; it never takes anything away.
      </p>
      <DropFile isBusy={preview.isPending} onFile={(file) => preview.mutate(file)} />
      {preview.error && <ErrorNote title="Not read." error={preview.error} />}
      {preview.data && (
        <ImportPreview
          key={preview.data.preview.digest}
          file={preview.data.file}
          preview={preview.data.preview}
          onAgain={() => preview.mutate(preview.data.file)}
        />
      )}
    </div>
  );
}

function DropFile({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }) {
  const { getRootProps, getInputProps, open, isDragActive } = useDropzone({
    multiple: false,
    noClick: true,
    noKeyboard: true,
    disabled: isBusy,
    onDrop: ([file]) => file && onFile(file),
  });
  return (
    <div
      {...getRootProps()}
      className={classNames(
        'flex flex-col items-center gap-2 rounded-box border border-dashed border-edge p-6 text-center',
        isDragActive && 'border-accent bg-accent-soft',
      )}
    >
      <input {...getInputProps({ 'aria-label': 'File with contacts', tabIndex: -1 })} />
      <Button disabled={isBusy} onClick={open}>
        <FileUp aria-hidden className="size-4" /> {isBusy ? 'Reading…' : 'Choose a file'}
      </Button>
      <p className="text-small text-soft">
        CSV or vCard, up to 5 MB and 20,000 contacts. You see what changes before it is done.
      </p>
    </div>
  );
}
