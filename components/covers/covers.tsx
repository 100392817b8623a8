'use client';

import { useQuery } from '@tanstack/react-query';
import { Plus, StickyNote } from 'lucide-react';
import Link from 'next/link';
import { coverListOptions } from '#lib/client/covers/cover-queries.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CoverCard } from './cover-card.tsx';
import { CoverRules } from './cover-rules.tsx';
import { OfficeLogo } from './office-logo.tsx';
import { OfficeWords } from './office-words.tsx';

/** The office’s cover pages, and which one stands in front of faxes; for admins. */
export function Covers() {
  const { data: list, error, isPending, refetch } = useQuery(coverListOptions());
  return (
    <div className="flex max-w-5xl flex-col gap-6">
      <PageHead title="Cover pages">
        <Link href={pagePaths.newCover} className={buttonClass()}>
          <Plus aria-hidden className="size-4" /> New cover page
        </Link>
      </PageHead>
      {isPending && <Skeleton className="h-96" />}
      {error && !list && (
        <ErrorNote title="The cover pages could not be loaded." error={error}>
          <Button onClick={() => void refetch()}>Try again</Button>
        </ErrorNote>
      )}
      {list && (
        <>
          <CoverRules list={list} />
          {list.templates.length === 0 && (
            <EmptyState icon={StickyNote} title="No cover page of your own">
              A cover page stands in front of a fax: your letterhead, who it is for, and a notice.
              Make one, and staff can choose it when they send.
            </EmptyState>
          )}
          <ul className="grid grid-cols-2 gap-x-5 gap-y-6 empty:hidden md:grid-cols-3 lg:grid-cols-4">
            {list.templates.map((template) => (
              <CoverCard
                key={template.templateId}
                template={template}
                isDefault={template.templateId === list.defaultCover}
              />
            ))}
          </ul>
        </>
      )}
      <OfficeLogo />
      <OfficeWords />
    </div>
  );
}
