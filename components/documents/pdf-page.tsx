'use client';

import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { drawPage } from '#lib/client/documents/draw-page.ts';

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  /** Width over height. */
  ratio: number;
}

/** Draws itself when it comes near the view. */
export function PdfPage({ pdf, number, ratio }: PdfPageProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);

  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '800px' },
    );
    observer.observe(canvas);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!isNear || !ref.current) return;
    return drawPage(pdf, number, ref.current);
  }, [isNear, pdf, number]);

  return (
    <li>
      <canvas
        ref={ref}
        role="img"
        aria-label={`Page ${number}`}
        style={{ aspectRatio: ratio }}
        className="block w-full border border-line bg-white"
      />
    </li>
  );
}
