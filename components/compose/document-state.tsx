import { classNames } from '#lib/client/class-names.ts';
import { describeUpload } from '#lib/client/uploads/describe-upload.ts';
import { waiting, type UploadProgress } from '#lib/client/uploads/upload-progress.ts';
import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';

interface DocumentStateProps {
  document: DraftDocument;
  progress: UploadProgress | null;
  /** Until then nobody knows whether the file is on this device. */
  isReady: boolean;
}

/** A document’s size and pages, how far its upload is, or what is wrong with it. */
export function DocumentState({ document, progress, isReady }: DocumentStateProps) {
  if (document.state !== 'uploading') {
    const isRefused = document.state === 'refused';
    return <Line isWrong={isRefused}>{describe(document)}</Line>;
  }
  const upload = progress ?? (isReady ? null : waiting);
  const isStuck = !upload || upload.state === 'failed';
  return (
    <>
      <Line isWrong={isStuck}>{describeUpload(upload, document.bytes)}</Line>
      {!isStuck && (
        <ProgressBar
          value={upload.sentBytes / document.bytes}
          label={`Uploading ${document.name}`}
        />
      )}
    </>
  );
}

function Line({ isWrong, children }: { isWrong: boolean; children: string }) {
  return (
    <p className={classNames('text-small tabular-nums', isWrong ? 'text-red' : 'text-soft')}>
      {children}
    </p>
  );
}

function describe({ bytes, state, problem, pages }: DraftDocument): string {
  if (problem) return problem.sentence;
  const size = formatBytes(bytes);
  if (state === 'reading') return `${size} · checking…`;
  if (pages === null) return size;
  return `${size} · ${pages} ${pages === 1 ? 'page' : 'pages'}`;
}
