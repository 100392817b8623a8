'use client';

import { useRouter } from 'next/navigation';
import { toApiError } from '#lib/client/api-error.ts';
import { useApplyImport } from '#lib/client/contact-imports/use-contact-import.ts';
import { describeCounts } from '#lib/client/contact-imports/describe-counts.ts';
import { notify } from '#lib/client/notices/notices.ts';
import type { ContactImportPreview } from '#lib/shared/contact-imports/contact-import.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { ImportDetails } from './import-details.tsx';

interface ImportPreviewProps {
  file: File;
  preview: ContactImportPreview;
  /** Looks at the contacts as they are now. */
  onAgain: () => void;
}

/** What would happen, and the button that makes it happen. */
export function ImportPreview({ file, preview, onAgain }: ImportPreviewProps) {
  const router = useRouter();
  const apply = useApplyImport();
  const { counts, unmarked, digest } = preview;
  const written = counts.added + counts.changed;
  const isBusy = apply.isPending || apply.isSuccess;
  const isOutdated = apply.error && toApiError(apply.error).code === 'import_changed';

  const run = () =>
    apply.mutate(
      { file, digest },
      {
        onSuccess: (result) => {
          notify(`Imported: ${describeCounts(result.counts)}.`);
          router.push(pagePaths.contacts);
        },
      },
    );

  return (
    <section aria-label="Preview" className="flex flex-col gap-4">
      <p role="status" className="text-large">
        <span className="font-medium break-all">{file.name}</span>: {describeCounts(counts)}.
      </p>
      {apply.error && (
        <ErrorNote title="Nothing was imported." error={apply.error}>
          {isOutdated && <Button onClick={onAgain}>Look again</Button>}
        </ErrorNote>
      )}
      {unmarked > 0 && <p className="max-w-[70ch] text-pretty">{describeUnmarked(unmarked)}</p>}
      <div>
        <Button look="filled" actsOnce disabled={written === 0 || isBusy} onClick={run}>
          {isBusy ? 'Importing…' : describeImport(written)}
        </Button>
      </div>
      <ImportDetails preview={preview} />
    </section>
  );
}

function describeUnmarked(count: number): string {
  const which =
    count === 1 ? 'One row has no number' : `${count.toLocaleString('en')} rows have no number`;
  return `${which} that is marked as fax. Their phone numbers are taken, labelled “Phone”: look whether a fax machine answers there.`;
}

function describeImport(written: number): string {
  if (written === 0) return 'Nothing to import';
  return written === 1 ? 'Import one contact' : `Import ${written.toLocaleString('en')} contacts`;
}
