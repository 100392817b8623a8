import { countTotals } from '#lib/client/drafts/draft-document.ts';
import type { DraftDocuments } from '#lib/client/drafts/use-draft-documents.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

interface SendProgressProps {
  documents: DraftDocuments;
  /** It waits for documents; when they are there, it goes by itself. */
  isUploading: boolean;
  onStop: () => void;
}

export function SendProgress({ documents, isUploading, onStop }: SendProgressProps) {
  const { bytes } = countTotals(documents.documents);
  const sent = documents.documents.reduce(
    (sum, { documentId, receivedBytes }) =>
      sum + (documents.progress.get(documentId)?.sentBytes ?? receivedBytes),
    0,
  );
  return (
    <div className="flex flex-col gap-2">
      <p className="flex justify-between text-small" role="status">
        <span>{describe(isUploading, sent < bytes)}</span>
        <span className="text-soft" aria-hidden>
          {formatBytes(sent)} of {formatBytes(bytes)}
        </span>
      </p>
      <ProgressBar value={bytes === 0 ? 0 : sent / bytes} label="All documents" />
      {isUploading && <Button onClick={onStop}>Stop</Button>}
    </div>
  );
}

function describe(isUploading: boolean, isOnItsWay: boolean): string {
  if (!isUploading) return 'Sending…';
  return isOnItsWay ? 'Uploading, then sending…' : 'Checking the documents…';
}
