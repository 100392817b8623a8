'use client';

import { FileUp } from 'lucide-react';
import { useDropzone } from 'react-dropzone';
import { classNames } from '#lib/client/class-names.ts';
import { Button } from './button.tsx';

interface DropFileProps {
  /** What the file is, for who can't see it. */
  label: string;
  hint: string;
  isBusy: boolean;
  onFile: (file: File) => void;
}

/** A place for one file, dropped or chosen. */
export function DropFile({ label, hint, isBusy, onFile }: DropFileProps) {
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
      <input {...getInputProps({ 'aria-label': label, tabIndex: -1 })} />
      <Button disabled={isBusy} onClick={open}>
        <FileUp aria-hidden className="size-4" /> {isBusy ? 'Reading…' : 'Choose a file'}
      </Button>
      <p className="text-small text-soft">{hint}</p>
    </div>
  );
}
