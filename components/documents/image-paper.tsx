'use client';

import { useEffect, useRef } from 'react';

interface ImagePaperProps {
  blob: Blob;
  name: string;
}

export function ImagePaper({ blob, name }: ImagePaperProps) {
  const ref = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(blob);
    if (ref.current) ref.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [blob]);
  // next/image is for files of a server; this one is already here.
  // eslint-disable-next-line @next/next/no-img-element
  return (
    <img ref={ref} alt={name} className="max-w-2xl border border-line bg-white max-lg:w-full" />
  );
}
