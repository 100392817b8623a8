'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, toApiError } from '#lib/client/api-error.ts';
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
          <SaveProblem error={change.error} {...{ editor, onSave }} onReset={change.reset} />
        </div>
      )}
    </>
  );
}

const archived = new ApiError('not_found', {
  sentence: 'Somebody archived this cover page meanwhile. What you changed is still here.',
});

interface SaveProblemProps extends Pick<SaveBarProps, 'editor' | 'onSave'> {
  error: Error;
  onReset: () => void;
}

/** Somebody saved or archived it meanwhile: what becomes of one’s own is for a person to say. */
function SaveProblem({ editor, error, onSave, onReset }: SaveProblemProps) {
  const client = useQueryClient();
  const theirs = useMutation({
    mutationFn: () =>
      client.fetchQuery({ ...coverTemplateOptions(editor.saved.templateId), staleTime: 0 }),
  });
  const fetchTheirs = (act: (theirs: CoverTemplate) => void) =>
    theirs.mutate(undefined, { onSuccess: act });
  const problem = theirs.error ?? error;
  if (toApiError(problem).code === 'not_found') {
    return (
      <ErrorNote title="Not saved." error={archived}>
        <Button actsOnce onClick={() => onSave(0)}>
          Save as a new cover page
        </Button>
      </ErrorNote>
    );
  }
  return (
    <ErrorNote title="Not saved." error={problem}>
      {toApiError(error).code === 'cover_template_changed' && (
        <div className="flex flex-wrap gap-2">
          <Button actsOnce onClick={() => fetchTheirs(({ version }) => onSave(version))}>
            Save mine over it
          </Button>
          <Button
            actsOnce
            onClick={() =>
              fetchTheirs((template) => {
                editor.take(template);
                onReset();
              })
            }
          >
            Take theirs
          </Button>
        </div>
      )}
    </ErrorNote>
  );
}
