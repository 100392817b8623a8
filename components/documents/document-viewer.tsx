'use client';

import { useQuery } from '@tanstack/react-query';
import { paperOptions } from '#lib/client/documents/paper-query.ts';
import type { Paper } from '#lib/client/documents/list-papers.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ImagePaper } from './image-paper.tsx';
import { PdfPaper } from './pdf-paper.tsx';
import { TextPaper } from './text-paper.tsx';

/** Shows a document where it stands: PDF by pdf.js, images and text as they are. */
export function DocumentViewer({ paper }: { paper: Paper }) {
  const { data, error, isPending, refetch } = useQuery(paperOptions(paper.path));
  if (isPending) return <Skeleton className="aspect-[8.5/11] h-auto max-w-2xl" />;
  if (!data) {
    return (
      <ErrorNote title={`${paper.name} could not be loaded.`} error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  if (paper.mediaType === 'application/pdf') return <PdfPaper blob={data} name={paper.name} />;
  if (paper.mediaType === 'image/jpeg' || paper.mediaType === 'image/png') {
    return <ImagePaper blob={data} name={paper.name} />;
  }
  if (paper.mediaType.startsWith('text/')) return <TextPaper blob={data} name={paper.name} />;
  return (
    <p className="text-soft">
      Browsers can’t show this kind of file.{' '}
      <a href={paper.path} download={paper.name} className="text-accent underline">
        Download {paper.name}
      </a>
    </p>
  );
}
