'use client';

import { useQuery } from '@tanstack/react-query';
import { coverTemplateOptions } from '#lib/client/covers/cover-queries.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CoverEditor } from './cover-editor.tsx';

/** One template under the hands of an admin. */
export function CoverEditorPage({ templateId }: { templateId: string }) {
  const { data, error, isPending, refetch } = useQuery(coverTemplateOptions(templateId));
  if (isPending) return <Skeleton className="mt-4 h-[36rem]" />;
  if (data) return <CoverEditor template={data} />;
  return (
    <ErrorNote title="The cover page could not be loaded." error={error}>
      <Button onClick={() => void refetch()}>Try again</Button>
    </ErrorNote>
  );
}
