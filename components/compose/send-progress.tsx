import { countTotals, type DraftDocument } from '#lib/client/drafts/draft-document.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

interface SendProgressProps {
  sentBytes: number;
  documents: readonly DraftDocument[];
  onStop: () => void;
}

export function SendProgress({ sentBytes, documents, onStop }: SendProgressProps) {
  const { bytes } = countTotals(documents);
  const sent = Math.min(sentBytes, bytes);
  return (
    <div className="flex flex-col gap-2">
      <p className="flex justify-between text-small">
        <span>{sent < bytes ? 'Uploading…' : 'Checking the documents…'}</span>
        <span className="text-soft">
          {formatBytes(sent)} of {formatBytes(bytes)}
        </span>
      </p>
      <ProgressBar value={bytes === 0 ? 0 : sent / bytes} label="All documents" />
      <Button onClick={onStop}>Stop</Button>
    </div>
  );
}
