'use client';

import { useQueryClient } from '@tanstack/react-query';
import { toApiError } from '#lib/client/api-error.ts';
import { coverTemplateOptions } from '#lib/client/covers/cover-queries.ts';
import type { CoverEditorState } from '#lib/client/covers/use-cover-editor.ts';
import type { useSaveCover } from '#lib/client/covers/use-save-cover.ts';
import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';

interface SaveBarProps {
  editor: CoverEditorState;
  change: ReturnType<typeof useSaveCover>;
  onSave: (version?: number) => void;
}

/** Whether everything is saved, the button that saves, and what stood in the way. */
export function SaveBar({ editor, change, onSave }: SaveBarProps) {
  const { saved, input } = editor;
  const isChanged = editor.isChanged || saved.version === 0;
  return (
    <>
      <div className="flex items-center gap-3">
        <p role="status" className="text-small text-soft">
          {isChanged ? 'Not saved yet' : 'Saved'}
        </p>
        <Button type="submit" look="filled" disabled={!isChanged || !input || change.isPending}>
          Save
        </Button>
      </div>
      {change.error && isChanged && (
        <div className="basis-full">
          <ErrorNote title="Not saved." error={change.error}>
            {toApiError(change.error).code === 'cover_template_changed' && (
              <Versions editor={editor} onReset={change.reset} onSave={onSave} />
            )}
          </ErrorNote>
        </div>
      )}
    </>
  );
}

interface VersionsProps extends Pick<SaveBarProps, 'editor' | 'onSave'> {
  onReset: () => void;
}

/** Two people saved: which version stays is for a person to say. */
function Versions({ editor, onReset, onSave }: VersionsProps) {
  const client = useQueryClient();
  const fetchTheirs = (act: (theirs: CoverTemplate) => void) => {
    const options = coverTemplateOptions(editor.saved.templateId);
    void client.fetchQuery({ ...options, staleTime: 0 }).then(act, onReset);
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => fetchTheirs(({ version }) => onSave(version))}>
        Save mine over it
      </Button>
      <Button
        onClick={() =>
          fetchTheirs((theirs) => {
            editor.take(theirs);
            onReset();
          })
        }
      >
        Take theirs
      </Button>
    </div>
  );
}
