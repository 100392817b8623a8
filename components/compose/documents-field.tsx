'use client';

import { FileUp } from 'lucide-react';
import { useEffect } from 'react';
import { useDropzone } from 'react-dropzone';
import { preloadInspection } from '#lib/client/documents/inspect-file.ts';
import { classNames } from '#lib/client/class-names.ts';
import { describePages } from '#lib/client/drafts/draft-document.ts';
import type { DraftDocuments } from '#lib/client/drafts/use-draft-documents.ts';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import { acceptedFiles, officeEndings } from '#lib/shared/faxes/send-fax-fields.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { Button } from '../ui/button.tsx';
import { chooseFilesId, DocumentList } from './document-list.tsx';
import { LinkField } from './link-field.tsx';

interface DocumentsFieldProps {
  documents: DraftDocuments;
  limits: FaxLimits;
  /** While it is being sent. */
  isLocked: boolean;
  /** What a reload left is taken up. */
  isReady: boolean;
  problem: string | null;
}

const accepted = Object.entries(acceptedFiles).flatMap(([type, endings]) => [type, ...endings]);

export function DocumentsField(props: DocumentsFieldProps) {
  const { documents, limits, isLocked, isReady, problem } = props;
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop: (files) => documents.add(files),
    noClick: true,
    noKeyboard: true,
    disabled: isLocked,
  });
  useEffect(preloadInspection, []);
  const count = documents.documents.length;
  const accept = limits.takesOffice ? [...accepted, ...officeEndings] : accepted;
  return (
    <div role="group" aria-labelledby="documents-label" className="flex flex-col gap-1">
      <div className="flex justify-between text-small">
        <span id="documents-label" className="font-medium">
          Documents
        </span>
        {count > 0 && <span className="text-soft">{describePages(documents.documents)}</span>}
      </div>
      <div
        {...getRootProps()}
        className={classNames(
          'flex flex-col items-center gap-2 rounded-box border border-dashed border-edge px-4 text-center transition-colors duration-100',
          count > 0 ? 'py-3' : 'py-9',
          isDragActive && 'border-accent bg-accent-soft',
        )}
      >
        <input {...getInputProps({ accept: accept.join(','), 'aria-label': 'Add documents' })} />
        {count === 0 && <FileUp aria-hidden className="size-6 text-accent" strokeWidth={1.5} />}
        <p className="flex flex-wrap items-center justify-center gap-2 text-soft">
          Drop documents here, or
          <Button id={chooseFilesId} onClick={open}>
            Choose files
          </Button>
        </p>
        {count === 0 && (
          <p className="text-small text-soft">
            PDF, TIFF, JPEG, PNG, WebP{limits.takesOffice && ', office files'} or plain text,{' '}
            {formatBytes(limits.maxBytes)} in all.
          </p>
        )}
      </div>
      <LinkField onAdd={documents.addLink} />
      <DocumentList documents={documents} isLocked={isLocked} isReady={isReady} />
      <p role="status" className="text-small text-red empty:hidden">
        {problem}
      </p>
    </div>
  );
}
