'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { coverPreviewOptions } from '#lib/client/covers/cover-queries.ts';
import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { TimeText } from '../ui/time-text.tsx';
import { CoverMenu } from './cover-menu.tsx';
import { CoverSheet } from './cover-sheet.tsx';

interface CoverCardProps {
  template: CoverTemplate;
  isDefault: boolean;
}

/** A template in small: its first sheet with samples, and what can be done with it. */
export function CoverCard({ template, isDefault }: CoverCardProps) {
  const { templateId, name, version, updatedAt } = template;
  const { data: preview, isError } = useQuery(
    coverPreviewOptions({ cover: { templateId }, fax: null, sheet: 0 }, version),
  );
  return (
    <li className="flex min-w-0 flex-col gap-2">
      <Link
        href={pagePaths.cover(templateId)}
        aria-label={`Edit ${name}`}
        className="hover:opacity-85"
      >
        {isError ? (
          <span className="flex aspect-[8.5/11] items-center justify-center border border-line text-small text-soft">
            No preview
          </span>
        ) : (
          <CoverSheet preview={preview} alt="" />
        )}
      </Link>
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <p className="font-medium break-words">{name}</p>
          <p className="text-small text-soft">
            {isDefault ? <span className="text-accent">Default</span> : 'Changed '}
            {!isDefault && <TimeText time={updatedAt} />}
          </p>
        </div>
        <CoverMenu template={template} isDefault={isDefault} />
      </div>
    </li>
  );
}
