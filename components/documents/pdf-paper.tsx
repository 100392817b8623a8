'use client';

import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from '#lib/client/documents/open-pdf.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { PdfPage } from './pdf-page.tsx';

type Opened = { pdf: PDFDocumentProxy; ratio: number } | 'broken' | null;

export function PdfPaper({ blob, name }: { blob: Blob; name: string }) {
  const opened = useOpenPdf(blob);
  if (opened === 'broken')
    return <p className="text-soft">{name} can’t be shown here. Download it.</p>;
  if (!opened) return <Skeleton className="aspect-[8.5/11] h-auto max-w-2xl" />;
  const { pdf, ratio } = opened;
  return (
    <ol aria-label={`Pages of ${name}`} className="flex max-w-2xl flex-col gap-3">
      {Array.from({ length: pdf.numPages }, (_, index) => (
        <PdfPage key={index} pdf={pdf} number={index + 1} ratio={ratio} />
      ))}
    </ol>
  );
}

/** The first page’s shape stands for all until each is drawn, so that nothing jumps. */
function useOpenPdf(blob: Blob): Opened {
  const [opened, setOpened] = useState<Opened>(null);
  useEffect(() => {
    let isOver = false;
    let close = () => {};
    const open = async () => {
      const loading = openPdf(await blob.arrayBuffer());
      close = () => void loading.destroy();
      const pdf = await loading.promise;
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      if (!isOver) setOpened({ pdf, ratio: width / height });
    };
    open().catch(() => {
      if (!isOver) setOpened('broken');
    });
    return () => {
      isOver = true;
      close();
    };
  }, [blob]);
  return opened;
}
