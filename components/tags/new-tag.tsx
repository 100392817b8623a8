'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { toApiError } from '#lib/client/api-error.ts';
import { useSaveTag } from '#lib/client/tags/use-save-tag.ts';
import type { Tag, TagColor } from '#lib/shared/tags/tag.ts';
import { Button } from '../ui/button.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ColorSelect } from './color-select.tsx';

/** Makes a tag where one is missed. Stands in a dialog: its field is no form of its own. */
export function NewTag({ onMade }: { onMade: (tag: Tag) => void }) {
  const [name, setName] = useState('');
  const [color, setColor] = useState<TagColor | null>(null);
  const save = useSaveTag();
  const error = save.error && toApiError(save.error);
  const submit = () => {
    if (name.trim() === '' || save.isPending) return;
    const made = (tag: Tag) => {
      setName('');
      onMade(tag);
    };
    save.mutate({ tagId: null, name, color }, { onSuccess: made });
  };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-40 flex-1">
        <Field
          id="new-tag"
          label="New tag"
          error={error ? (error.fields.name ?? error.message) : undefined}
        >
          <TextInput
            id="new-tag"
            autoComplete="off"
            maxLength={40}
            value={name}
            aria-describedby={describedBy('new-tag')}
            aria-invalid={error !== null}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              submit();
            }}
          />
        </Field>
      </div>
      <ColorSelect label="Colour of the new tag" value={color} onChange={setColor} />
      <Button actsOnce disabled={name.trim() === '' || save.isPending} onClick={submit}>
        <Plus aria-hidden className="size-4" /> Make tag
      </Button>
    </div>
  );
}
