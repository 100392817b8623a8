'use client';

import { usePreviewImport } from '#lib/client/contact-imports/use-contact-import.ts';
import { DropFile } from '../ui/drop-file.tsx';
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
      <DropFile
        label="File with contacts"
        hint="CSV or vCard, up to 5 MB and 20,000 contacts. You see what changes before it is done."
        isBusy={preview.isPending}
        onFile={(file) => preview.mutate(file)}
      />
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
