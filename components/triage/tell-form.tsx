'use client';

import { useId, useState } from 'react';
import { describedBy, Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { FormButtons } from './form-buttons.tsx';
import type { RemedyFormProps } from './remedy-dialog.tsx';

/** What the senders are to read on the page of their fax. */
export function TellForm({ onChoose, onClose }: RemedyFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose({ kind: 'tell_sender', text });
      }}
    >
      <Field id={id} label="To the sender" hint="They read it on the page of their fax.">
        <TextArea
          id={id}
          data-first-focus
          maxLength={2000}
          aria-describedby={describedBy(id)}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <FormButtons isReady={text.trim() !== ''} onClose={onClose} />
    </form>
  );
}
