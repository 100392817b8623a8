'use client';

import { useState } from 'react';
import { toApiError } from '#lib/client/api-error.ts';
import { useSaveTag } from '#lib/client/tags/use-save-tag.ts';
import type { Tag } from '#lib/shared/tags/tag.ts';
import { ColorSelect } from '../tags/color-select.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Another name or colour for a tag. */
export function TagDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const [name, setName] = useState(tag.name);
  const [color, setColor] = useState(tag.color);
  const save = useSaveTag();
  const error = save.error && toApiError(save.error);
  return (
    <Dialog title={`Change ${tag.name}`} onClose={onClose}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ tagId: tag.tagId, name, color }, { onSuccess: onClose });
        }}
      >
        <Field
          id="tag-name"
          label="Name"
          error={error ? (error.fields.name ?? error.message) : undefined}
        >
          <TextInput
            id="tag-name"
            data-first-focus
            autoComplete="off"
            maxLength={40}
            value={name}
            aria-describedby={describedBy('tag-name')}
            aria-invalid={error !== null}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <ColorSelect label="Colour" value={color} onChange={setColor} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="filled" disabled={save.isPending}>
            Save tag
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
