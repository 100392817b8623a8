'use client';

import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { readListFile } from '#lib/client/batches/read-list-file.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { SourceProps } from './group-source.tsx';

const hint =
  'A number in each row; or columns with names in the first row, one of them “fax”. Each column may stand in the title and on the cover page as {{its name}}.';

/** Pasted, or from a CSV file, which is shown so that it can be corrected. */
export function CsvSource({ initial, onChoose }: SourceProps) {
  const [text, setText] = useState(initial?.kind === 'csv' ? initial.text : '');
  const [name, setName] = useState('Pasted list');
  const [error, setError] = useState<unknown>(null);
  const change = (next: string, called: string) => {
    setText(next);
    setName(called);
    setError(null);
    const source = { kind: 'csv', text: next } as const;
    onChoose(next.trim() === '' ? null : { source, name: called });
  };
  const { getRootProps, getInputProps, open } = useDropzone({
    ...{ multiple: false, noClick: true, noKeyboard: true },
    onDrop: ([file]) => {
      if (file) readListFile(file).then((read) => change(read.text, read.name), setError);
    },
  });
  return (
    <div {...getRootProps()} className="flex flex-col items-start gap-2">
      <div className="w-full">
        <Field id="list" label="List" hint={hint}>
          <TextArea
            id="list"
            aria-describedby={describedBy('list')}
            rows={8}
            spellCheck={false}
            placeholder={'name,fax\nDr. Raman,(202) 555-0100'}
            value={text}
            onChange={(event) => change(event.target.value, name)}
          />
        </Field>
      </div>
      <input {...getInputProps({ 'aria-label': 'File with recipients', tabIndex: -1 })} />
      <Button onClick={open}>
        <FileUp aria-hidden className="size-4" /> Choose a file
      </Button>
      {error !== null && <ErrorNote title="Not read." error={error} />}
    </div>
  );
}
