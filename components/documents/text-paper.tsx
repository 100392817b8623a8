'use client';

import { useQuery } from '@tanstack/react-query';

export function TextPaper({ blob, name }: { blob: Blob; name: string }) {
  const { data = '' } = useQuery({
    queryKey: ['papers', 'text', name, blob.size],
    queryFn: () => blob.text(),
    gcTime: 0,
  });
  return (
    <pre
      tabIndex={0}
      aria-label={name}
      className="max-h-[80dvh] max-w-2xl overflow-auto border border-line bg-white p-6 font-mono text-small whitespace-pre-wrap text-black"
    >
      {data}
    </pre>
  );
}
