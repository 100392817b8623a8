'use client';

import { useEffect, useRef } from 'react';
import { drawImage } from '#lib/client/documents/draw-image.ts';

interface ImagePaperProps {
  blob: Blob;
  name: string;
}

export function ImagePaper({ blob, name }: ImagePaperProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (ref.current) void drawImage(blob, ref.current);
  }, [blob]);
  return (
    <canvas
      ref={ref}
      role="img"
      aria-label={name}
      className="w-full max-w-2xl border border-line bg-white"
    />
  );
}
