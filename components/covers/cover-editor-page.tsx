'use client';

import { useQuery } from '@tanstack/react-query';
import { usePathname } from 'next/navigation';
import { useState } from 'react';
import { coverTemplateOptions } from '#lib/client/covers/cover-queries.ts';
import { newTemplate } from '#lib/client/covers/new-template.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CoverEditor } from './cover-editor.tsx';

/**
 * One template under the hands of an admin: the one that the address names as the page opens, or a
 * new one. It gets its own address when it is saved, and what is being typed stays meanwhile.
 */
export function CoverEditorPage() {
  const path = usePathname();
  const [opened] = useState(path);
  if (opened === pagePaths.newCover) return <CoverEditor template={newTemplate} />;
  return <SavedCover templateId={opened.slice(pagePaths.cover('').length)} />;
}

function SavedCover({ templateId }: { templateId: string }) {
  const { data, error, isPending, refetch } = useQuery(coverTemplateOptions(templateId));
  if (isPending) return <Skeleton className="mt-4 h-[36rem]" />;
  if (data) return <CoverEditor template={data} />;
  return (
    <ErrorNote title="The cover page could not be loaded." error={error}>
      <Button onClick={() => void refetch()}>Try again</Button>
    </ErrorNote>
  );
}
